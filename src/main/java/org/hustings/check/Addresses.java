package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.util.List;
import org.hustings.model.Dataset;
import org.hustings.problem.Finding;

/** Rule 7: every address to follow is {@code https}, {@code http} or {@code mailto}. */
final class Addresses implements EverywhereRule {

    private static final String NAME = "addresses";

    @Override
    public Inspection inspection(Dataset data, List<Finding> findings) {
        return new Links(findings);
    }

    /** Looks at every address that readers can follow. */
    private static final class Links extends Inspection {

        private final List<Finding> findings;

        Links(List<Finding> findings) {
            this.findings = findings;
        }

        @Override
        void address(String url, Trail trail) {
            if (!Url.allowed(url)) {
                findings.add(Finding.error(trail.place(), NAME, quoted(url) + " is no address to link to", hint(url)));
            }
        }

        private static String hint(String url) {
            if (url.indexOf(':') < 0 && Url.isOneWord(url)) {
                if (Url.isEmail(url)) {
                    return "did you mean \"mailto:" + url + "\"?";
                }
                if (url.indexOf('.') > 0 && Character.isLetterOrDigit(url.charAt(0))) {
                    return "did you mean \"https://" + url + "\"?";
                }
            }
            return "write an address that starts with https://, http:// or mailto:";
        }
    }
}
