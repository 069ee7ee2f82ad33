package org.hustings.prose;

import java.util.List;
import java.util.Set;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.prose.jbake.SourceText;
import org.owasp.html.HtmlChangeListener;

/** Tells the author what the sanitiser took out of a file; what Asciidoctor itself wrote is no concern of theirs. */
final class DroppedMarkup implements HtmlChangeListener<BodyReader> {

    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "cite");

    private final SourceText sources;
    private final List<Problem> problems;

    DroppedMarkup(SourceText sources, List<Problem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    @Override
    public void discardedTag(BodyReader reader, String element) {
        report(sources.anywhere("<" + element), "the element `<" + element + ">`");
    }

    @Override
    public void discardedAttributes(BodyReader reader, String element, String... attributes) {
        for (String attribute : attributes) {
            if (ADDRESSES.contains(attribute)) {
                Location location =
                        sources.anywhere("javascript:", "data:", "vbscript:", attribute + "=\"//", attribute + "=");
                report(location, "the address in `" + attribute + "`");
            } else {
                Location location = sources.anywhere(attribute + "=");
                if (location.line() > 0) {
                    report(location, "the attribute `" + attribute + "`");
                }
            }
        }
    }

    private void report(Location location, String what) {
        problems.add(Problem.warning(
                location,
                "prose-html",
                what + " was taken out",
                "Scripts, styles, forms, frames and addresses other than https, http and mailto are not published."));
    }
}
