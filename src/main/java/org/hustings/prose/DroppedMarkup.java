package org.hustings.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.prose.jbake.SourceText;
import org.hustings.prose.jbake.UnsafeLinks;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlStreamEventReceiver;

/** Tells the author what the sanitiser took out of a file; what Asciidoctor itself wrote is no concern of theirs. */
final class DroppedMarkup implements HtmlChangeListener<BodyReader> {

    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "cite");
    private static final Set<String> LOADED = Set.of("src", "poster");
    private static final String PUBLISHED =
            "Scripts, styles, forms, frames and addresses other than https, http and mailto are not published.";
    private static final String FROM_THE_SITE =
            "Pages load nothing from other servers: put the file into `content/` or `assets/`, or link to it.";

    private final SourceText sources;
    private final List<Problem> problems;
    private final Map<String, String> written = new HashMap<>();

    DroppedMarkup(SourceText sources, List<Problem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /** Stands in front of the sanitiser, to see what is written before anything is dropped. */
    HtmlStreamEventReceiver before(HtmlStreamEventReceiver sanitiser) {
        return new Watch(sanitiser, written);
    }

    private record Watch(HtmlStreamEventReceiver next, Map<String, String> written) implements HtmlStreamEventReceiver {

        @Override
        public void openDocument() {
            next.openDocument();
        }

        @Override
        public void closeDocument() {
            next.closeDocument();
        }

        @Override
        public void openTag(String element, List<String> attributes) {
            written.clear();
            for (int i = 0; i < attributes.size(); i += 2) {
                written.put(attributes.get(i), attributes.get(i + 1));
            }
            next.openTag(element, attributes);
        }

        @Override
        public void closeTag(String element) {
            next.closeTag(element);
        }

        @Override
        public void text(String text) {
            next.text(text);
        }
    }

    @Override
    public void discardedTag(BodyReader reader, String element) {
        if (element.equals("img") && written.containsKey("src")) {
            // It is the address that was refused, and nothing was left of the picture.
            address(element, "src");
        } else {
            report(sources.anywhere("<" + element), "the element `<" + element + ">`", PUBLISHED);
        }
    }

    @Override
    public void discardedAttributes(BodyReader reader, String element, String... attributes) {
        for (String attribute : attributes) {
            if (!ADDRESSES.contains(attribute)) {
                attribute(attribute);
            } else if (!element.equals("img")) {
                address(element, attribute);
            }
        }
    }

    private void address(String element, String attribute) {
        String value = written.getOrDefault(attribute, "");
        Matcher scheme = HtmlPolicy.SCHEME.matcher(HtmlPolicy.compact(value));
        if (!LOADED.contains(attribute) && scheme.lookingAt()) {
            Location location = sources.anywhere(value, attribute + "=", ":" + scheme.group(), scheme.group());
            problems.add(UnsafeLinks.problem(location, value));
            return;
        }
        report(
                sources.anywhere(value, attribute + "="),
                "the address `" + value + "`" + (LOADED.contains(attribute) ? " of `<" + element + ">`" : ""),
                LOADED.contains(attribute) ? FROM_THE_SITE : PUBLISHED);
    }

    private void attribute(String attribute) {
        String value = written.getOrDefault(attribute, "");
        Location location = sources.anywhere(
                attribute + "=\"" + value,
                attribute + "='" + value,
                attribute + "=" + value,
                attribute + " = \"" + value);
        if (location.line() > 0) {
            report(location, "the attribute `" + attribute + "`", PUBLISHED);
        }
    }

    private void report(Location location, String what, String hint) {
        problems.add(Problem.warning(location, "prose-html", what + " was taken out", hint));
    }
}
