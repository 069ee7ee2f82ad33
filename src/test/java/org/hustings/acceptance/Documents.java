package org.hustings.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the documents of this repository tell their readers to type. */
final class Documents {

    static final String README = "README.md";
    static final String CONTRIBUTING = "CONTRIBUTING.md";
    static final String EDITORS = "src/site/handbook/editors.adoc";
    static final String OWNERS = "src/site/handbook/owners.adoc";
    static final String IMPORTING = "src/site/handbook/importing.adoc";
    static final List<String> ALL =
            List.of(README, CONTRIBUTING, EDITORS, OWNERS, IMPORTING, "src/site/handbook/developers.adoc");

    private static final Pattern INLINE = Pattern.compile("`((?:bin/)?hustings [^`]+)`");
    /** What stands behind a command is two spaces away, or a comment. */
    private static final Pattern BEHIND = Pattern.compile("\\s{2,}.*|\\s+# .*");

    private static final Pattern HEADING = Pattern.compile("(?:=+|#+) (.+)");

    private Documents() {}

    /**
     * A block of what is shown as it is.
     *
     * @param language as {@code yaml}; empty where none is said
     * @param line where it starts, from 1
     * @param heading the title of the section that it is in
     */
    record Block(String document, int line, String language, String heading, List<String> lines) {

        String text() {
            return String.join("\n", lines) + "\n";
        }

        @Override
        public String toString() {
            return document + ":" + line;
        }
    }

    /** All blocks of a document in AsciiDoc or Markdown, in their order. */
    static List<Block> blocks(String document) throws IOException {
        List<Block> blocks = new ArrayList<>();
        boolean markdown = document.endsWith(".md");
        List<String> lines = Files.readAllLines(Path.of(document));
        String heading = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher title = HEADING.matcher(lines.get(i));
            if (title.matches()) {
                heading = title.group(1);
            }
            String fence = lines.get(i).strip();
            if (fence.equals("----") || fence.startsWith("```")) {
                String before = markdown ? fence.substring(3) : lines.get(i - 1);
                int end = i + 1;
                while (!lines.get(end).strip().equals(markdown ? "```" : "----")) {
                    end++;
                }
                String language = before.replaceAll("\\[source,|\\]", "");
                String text = String.join("\n", lines.subList(i + 1, end)).stripIndent();
                blocks.add(new Block(
                        document, i + 2, language, heading, text.lines().toList()));
                i = end;
            } else if (markdown && lines.get(i).startsWith("    ")) {
                int start = i;
                while (i < lines.size() && lines.get(i).startsWith("    ")) {
                    i++;
                }
                List<String> text = lines.subList(start, i).stream()
                        .map(line -> line.substring(4))
                        .toList();
                blocks.add(new Block(document, start + 1, "", heading, text));
                i--;
            }
        }
        return blocks;
    }

    /** The commands that stand on lines of their own, as they are typed, without what is said about them. */
    static List<String> commands(String document) throws IOException {
        return blocks(document).stream()
                .filter(block -> block.language().isEmpty() || !block.language().matches("yaml|xml|asciidoc"))
                .flatMap(block -> block.lines().stream())
                .filter(line -> line.matches("(bin/hustings|git|cp|curl|\\./mvnw|python3|\\.ci/run) ?.*"))
                .map(line -> BEHIND.matcher(line).replaceFirst("").strip())
                .toList();
    }

    /** The commands of the program within sentences. */
    static List<String> inline(String document) throws IOException {
        return INLINE.matcher(Files.readString(Path.of(document)))
                .results()
                .map(command -> command.group(1))
                .toList();
    }
}
