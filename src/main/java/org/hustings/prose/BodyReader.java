package org.hustings.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.prose.jbake.Converted;
import org.hustings.prose.jbake.MacroCall;
import org.hustings.prose.jbake.SourceText;
import org.owasp.html.Handler;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/**
 * Reads a converted body through the sanitiser, in one pass: cuts it at the marks of the data macros, resolves links,
 * collects ids and lowers headings so that the page's title stays its only {@code h1}.
 */
final class BodyReader implements HtmlStreamEventReceiver {

    private static final PolicyFactory POLICY = HtmlPolicy.create();
    private static final Pattern TOP_HEADING = Pattern.compile("<h1[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING_HEADING = Pattern.compile("\\s*<h1[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> LOWERED =
            Map.of("h1", "h2", "h2", "h3", "h3", "h4", "h4", "h5", "h5", "h6");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "cite");

    private final Converted converted;
    private final LinkResolver resolver;
    private final StringBuilder html = new StringBuilder();
    private final HtmlStreamRenderer renderer = HtmlStreamRenderer.create(html, Handler.DO_NOTHING);
    private final List<ProsePart> parts = new ArrayList<>();
    private final Set<String> anchors = new LinkedHashSet<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder title = new StringBuilder();
    private final boolean lower;
    private boolean inTitle;
    private boolean takesTitle;

    BodyReader(Converted converted, LinkResolver resolver) {
        this.converted = converted;
        this.resolver = resolver;
        takesTitle = converted.title().isEmpty()
                && LEADING_HEADING.matcher(converted.html()).lookingAt();
        lower = TOP_HEADING.matcher(converted.html()).results().count() > (takesTitle ? 1 : 0);
    }

    /** Reads it all. */
    BodyReader read() {
        DroppedMarkup dropped = new DroppedMarkup(converted.sources(), problems);
        HtmlSanitizer.sanitize(converted.html(), POLICY.apply(this, dropped, this), dropped::before);
        cut();
        return this;
    }

    /** The title, which a file without a header gives in a heading at its top. */
    String title() {
        return converted.title().isEmpty() ? title.toString().strip() : converted.title();
    }

    List<ProsePart> parts() {
        return parts;
    }

    List<String> anchors() {
        return List.copyOf(anchors);
    }

    List<Link> links() {
        return links;
    }

    List<Problem> problems() {
        return problems;
    }

    @Override
    public void openDocument() {
        renderer.openDocument();
    }

    @Override
    public void closeDocument() {
        renderer.closeDocument();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (takesTitle && element.equals("h1")) {
            takesTitle = false;
            inTitle = true;
        }
        if (!inTitle) {
            renderer.openTag(lowered(element), attributes(attributes));
        }
    }

    @Override
    public void closeTag(String element) {
        if (!inTitle) {
            renderer.closeTag(lowered(element));
        } else if (element.equals("h1")) {
            inTitle = false;
        }
    }

    @Override
    public void text(String text) {
        if (inTitle) {
            title.append(text);
            return;
        }
        Matcher mark = converted.marks().pattern().matcher(text);
        int from = 0;
        while (mark.find()) {
            renderer.text(text.substring(from, mark.start()));
            cut();
            parts.add(macro(converted.macros().get(converted.marks().index(mark.group(1)))));
            from = mark.end();
        }
        renderer.text(text.substring(from));
    }

    private static ProsePart.Macro macro(MacroCall call) {
        return new ProsePart.Macro(
                MacroKind.of(call.name()), call.target(), call.text(), call.attributes(), call.location());
    }

    private void cut() {
        if (!html.isEmpty()) {
            parts.add(new ProsePart.Html(html.toString()));
            html.setLength(0);
        }
    }

    private String lowered(String element) {
        return lower ? LOWERED.getOrDefault(element, element) : element;
    }

    private List<String> attributes(List<String> attributes) {
        List<String> kept = new ArrayList<>(attributes.size());
        for (int i = 0; i < attributes.size(); i += 2) {
            String name = attributes.get(i);
            String value = unmarked(attributes.get(i + 1));
            if (name.equals("id")) {
                anchors.add(value);
            }
            Optional<String> written = ADDRESSES.contains(name) ? address(value) : Optional.of(value);
            written.ifPresent(text -> {
                kept.add(name);
                kept.add(text);
            });
        }
        return kept;
    }

    private Optional<String> address(String written) {
        SourceText sources = converted.sources();
        Location location = written.startsWith("#")
                ? sources.anywhere("<<" + written.substring(1), "xref:" + written.substring(1), written)
                : sources.anywhere(written);
        Optional<Link> resolved = resolver.resolve(written, location);
        if (resolved.isEmpty()) {
            problems.add(Problem.error(
                    location,
                    "prose-reference",
                    "the link `" + written + "` leads out of the site",
                    "Links start from the folder of the file, or with `/` from the top of the site."));
        }
        resolved.ifPresent(links::add);
        return resolved.map(Link::href);
    }

    /** An attribute has no room for a macro. */
    private String unmarked(String value) {
        Matcher mark = converted.marks().pattern().matcher(value);
        return mark.replaceAll(found -> {
            MacroCall call = converted.macros().get(converted.marks().index(found.group(1)));
            problems.add(Problem.error(
                    call.location(),
                    "prose-macro",
                    "the macro `" + call.name() + ":` cannot stand here",
                    "It works in running text, not in the alternative text of a picture or in a link's address."));
            return Matcher.quoteReplacement(call.text());
        });
    }
}
