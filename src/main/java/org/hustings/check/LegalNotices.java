package org.hustings.check;

import java.util.ArrayList;
import java.util.List;
import org.hustings.model.Dataset;
import org.hustings.model.Site;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** Rule 6: the imprint, the statement of independence and a way to ask for a correction are there. */
final class LegalNotices implements Rule {

    private static final String NAME = "legal-notices";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        Site site = data.site();
        List<Finding> findings = new ArrayList<>();
        if (isExample(site)) {
            findings.add(Finding.warning(
                    Place.value(site.file().path(), "imprint"),
                    NAME,
                    "the imprint is still the example that \"new site\" writes",
                    "say who really publishes this site, with their address, and change what else is marked CHANGE"));
        }
        if (site.imprint().isEmpty()) {
            findings.add(missing(
                    site,
                    "imprint",
                    "\"imprint\" is missing, and digital campaign material needs one by law",
                    "add \"imprint: Published by ... on behalf of ...\""));
        }
        if (site.independence().isEmpty()) {
            findings.add(missing(
                    site,
                    "independence",
                    "\"independence\" is missing: readers must know that the site takes no side",
                    "add \"independence: We do not support or oppose any party or candidate.\""));
        }
        boolean reachable = site.corrections()
                .map(contact -> contact.email().isPresent() || contact.url().isPresent())
                .orElse(false);
        if (!reachable) {
            findings.add(missing(
                    site,
                    "corrections",
                    "there is no way to ask for a correction: \"corrections\" needs an \"email\" or a \"url\"",
                    "add \"corrections: {email: corrections@example.org}\" with your address"));
        }
        return findings;
    }

    /** Whether nobody changed the address that a new site comes with. */
    private static boolean isExample(Site site) {
        String language = site.defaultLanguage();
        String example = "Published by " + site.publisher().name().in(language) + ", 1 Example Street, Exampleton.";
        return site.imprint().filter(text -> text.in(language).equals(example)).isPresent();
    }

    private static Finding missing(Site site, String key, String message, String hint) {
        return Finding.error(Place.value(site.file().path(), key), NAME, message, hint);
    }
}
