package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Site;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** Rule 7: addresses are {@code https}, {@code http} or {@code mailto}, and paths of files stay inside the project. */
final class Addresses implements Rule {

    private static final String NAME = "addresses";
    private static final String IMAGES = "assets/";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        checkBaseUrl(data.site(), findings);
        checkEmail(data.site(), data.site().publisher().email(), "publisher", findings);
        checkEmail(data.site(), data.site().corrections().flatMap(contact -> contact.email()), "corrections", findings);
        for (Candidate candidate : data.candidates()) {
            if (candidate.image().isPresent()) {
                checkFile(candidate, candidate.image().get().file(), findings);
            }
        }
        new Links(findings).walk(data);
        return findings;
    }

    private static void checkBaseUrl(Site site, List<Finding> findings) {
        String url = site.baseUrl();
        if (!onTheWeb(url) || url.indexOf('?') >= 0 || url.indexOf('#') >= 0) {
            findings.add(Finding.error(
                    Place.value(site.file().path(), "base_url"),
                    NAME,
                    quoted(url) + " cannot be the address of a site",
                    "write it in full, for example \"base_url: https://pledges.example.org/\""));
        }
    }

    private static void checkEmail(Site site, Optional<String> email, String section, List<Finding> findings) {
        if (email.isPresent() && !isEmail(email.get())) {
            findings.add(Finding.error(
                    Place.value(site.file().path(), section, "email"),
                    NAME,
                    quoted(email.get()) + " is no email address",
                    "write it as \"email: someone@example.org\""));
        }
    }

    private static void checkFile(Candidate candidate, String file, List<Finding> findings) {
        boolean inside = file.startsWith(IMAGES) && file.indexOf('\\') < 0 && file.indexOf(':') < 0;
        for (String step : file.split("/", -1)) {
            inside &= !step.isEmpty() && !step.equals(".") && !step.equals("..");
        }
        if (!inside) {
            findings.add(Finding.error(
                    Place.value(candidate.file().path(), "image", "file"),
                    NAME,
                    quoted(file) + " is no path of a file under assets/",
                    "put the picture into assets/people/ and write \"file: assets/people/" + candidate.id()
                            + ".jpg\""));
        }
    }

    private static boolean allowed(String url) {
        return onTheWeb(url)
                || (url.regionMatches(true, 0, "mailto:", 0, 7)
                        && isEmail(url.substring(7).split("\\?", -1)[0]));
    }

    private static boolean onTheWeb(String url) {
        int host =
                url.regionMatches(true, 0, "https://", 0, 8) ? 8 : url.regionMatches(true, 0, "http://", 0, 7) ? 7 : -1;
        return host > 0 && host < url.length() && isHostCharacter(url.charAt(host)) && isOneWord(url);
    }

    private static boolean isHostCharacter(char c) {
        return c == '[' || Character.isLetterOrDigit(c);
    }

    private static boolean isOneWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7f || c == '<' || c == '>' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmail(String text) {
        int at = text.indexOf('@');
        return at > 0 && at < text.length() - 1 && text.indexOf('@', at + 1) < 0 && isOneWord(text);
    }

    /** Looks at every address that readers can follow. */
    private static final class Links extends DatasetWalk {

        private final List<Finding> findings;

        Links(List<Finding> findings) {
            this.findings = findings;
        }

        @Override
        void address(String url) {
            if (!allowed(url)) {
                findings.add(Finding.error(here(), NAME, quoted(url) + " is no address to link to", hint(url)));
            }
        }

        private static String hint(String url) {
            if (url.indexOf(':') < 0 && isOneWord(url)) {
                if (isEmail(url)) {
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
