package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Dataset;
import org.hustings.model.Site;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** Rule 7: the site's own addresses, on the web and by email. */
public final class SiteAddresses implements Rule {

    private static final String NAME = "addresses";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        checkBaseUrl(data.site(), findings);
        checkEmail(data.site(), data.site().publisher().email(), "publisher", findings);
        checkEmail(data.site(), data.site().corrections().flatMap(contact -> contact.email()), "corrections", findings);
        return findings;
    }

    /** Whether the paths of a site's pages can follow an address. */
    public static boolean isBase(String url) {
        return Url.onTheWeb(url) && url.indexOf('?') < 0 && url.indexOf('#') < 0;
    }

    private static void checkBaseUrl(Site site, List<Finding> findings) {
        String url = site.baseUrl();
        if (!isBase(url)) {
            findings.add(Finding.error(
                    Place.value(site.file().path(), "base_url"),
                    NAME,
                    quoted(url) + " cannot be the address of a site",
                    "write it in full, for example \"base_url: https://pledges.example.org/\""));
        }
    }

    private static void checkEmail(Site site, Optional<String> email, String section, List<Finding> findings) {
        if (email.isPresent() && !Url.isEmail(email.get())) {
            findings.add(Finding.error(
                    Place.value(site.file().path(), section, "email"),
                    NAME,
                    quoted(email.get()) + " is no email address",
                    "write it as \"email: someone@example.org\""));
        }
    }
}
