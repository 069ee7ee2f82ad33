package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.util.List;
import java.util.Locale;
import org.hustings.model.Dataset;
import org.hustings.problem.Finding;

/** Rule 7: every address to follow is {@code https}, {@code http} or {@code mailto}. */
final class Addresses implements EverywhereRule {

    private static final String NAME = "addresses";

    /** Who wrote to the editors did not ask to have their address published. */
    private static final String EMAIL_AS_SOURCE =
            "leave it out, since it would publish the address, and say in \"title\" what it was, as in \"Email to the group\"";

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
                findings.add(Finding.error(
                        trail.place(),
                        NAME,
                        quoted(url.replaceAll("\\p{Cntrl}", "\uFFFD")) + " is no address to link to",
                        isOfSource(trail) && Url.isEmail(url) ? EMAIL_AS_SOURCE : hint(url)));
            }
        }

        /** Whether the address says where a source stands, and not how to reach somebody. */
        private static boolean isOfSource(Trail trail) {
            List<String> path = trail.place().path();
            return path.size() > 1 && path.get(path.size() - 2).equals("source");
        }

        private static String hint(String url) {
            int misfit = Url.firstMisfit(url);
            if (misfit >= 0) {
                return misfit(url, misfit);
            }
            if (url.indexOf(':') < 0) {
                if (Url.isEmail(url)) {
                    return "did you mean \"mailto:" + url + "\"?";
                }
                if (url.indexOf('.') > 0 && Character.isLetterOrDigit(url.charAt(0))) {
                    return "did you mean \"https://" + url + "\"?";
                }
            }
            return "write an address that starts with https://, http:// or mailto:";
        }

        /** What a web browser would hide or mend when the address is copied into it. */
        private static String misfit(String url, int at) {
            String before = at == 0 ? "at its start" : "behind " + quoted(url.substring(Math.max(0, at - 20), at));
            return "it has " + called(url.charAt(at)) + " " + before
                    + "; delete it, or open the page in a browser and copy the address from there";
        }

        private static String called(char c) {
            return switch (c) {
                case ' ' -> "a space";
                case '\n', '\r' -> "a line break";
                case '\t' -> "a tab";
                default ->
                    Character.isISOControl(c)
                            ? String.format(Locale.ROOT, "an invisible character (U+%04X)", (int) c)
                            : "a " + c;
            };
        }
    }
}
