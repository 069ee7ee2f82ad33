package org.hustings.prose.jbake;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/**
 * Links whose address is none that a site publishes. In a Markdown file those that run a script are found here, since
 * JBake's Markdown leaves their words and says nothing.
 */
public final class UnsafeLinks {

    private static final String SCRIPT = "javascript:";

    private final String source;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();

    private UnsafeLinks(String source, String text) {
        this.source = source;
        this.text = text;
    }

    /** What is wrong with a link to another scheme than those of the web and of mail. */
    public static Problem problem(Location location, String address) {
        return Problem.error(
                location,
                "prose-html",
                "a link cannot lead to `" + address + "`",
                "Links start with https://, http:// or mailto:, or lead to a page or file of this site.");
    }

    /**
     * Those of a Markdown file.
     *
     * @param header how many of its lines are JBake's header
     */
    static List<Problem> of(String source, List<String> lines, int header) {
        String text = "\n".repeat(header) + String.join("\n", lines.subList(header, lines.size()));
        if (!text.contains(SCRIPT)) {
            return List.of();
        }
        UnsafeLinks links = new UnsafeLinks(source, text);
        links.visit(Parser.builder().build().parse(text));
        return links.problems;
    }

    private void visit(Node node) {
        if (node instanceof InlineLinkNode link) {
            check(link.getUrl());
        } else if (node instanceof Reference reference) {
            check(reference.getUrl());
        } else if (node instanceof AutoLink link) {
            check(link.getText());
        }
        node.getChildren().forEach(this::visit);
    }

    private void check(BasedSequence url) {
        if (url.startsWith(SCRIPT)) {
            int start = url.getStartOffset();
            int line = (int) text.substring(0, start)
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            int column = start - text.lastIndexOf('\n', start - 1);
            problems.add(problem(new Location(source, line, column), url.toString()));
        }
    }
}
