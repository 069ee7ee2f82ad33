package org.hustings.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Site;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.Reading;

/** What {@code site.yaml} needs beyond the shape of its record: languages that can be folders, and a base URL to add to. */
final class SiteFile {

    private static final String LANGUAGES = "languages";

    private SiteFile() {}

    /** The site with its base URL completed, and the problems of its languages; no site without a language. */
    static ReadFile complete(ReadFile read, Reading reading) {
        if (read.value().isEmpty()) {
            return read;
        }
        Site site = (Site) read.value().get();
        List<Problem> problems = new ArrayList<>(read.problems());
        for (Finding finding : languages(site)) {
            problems.add(finding.at(reading.locate(finding.place())));
        }
        Optional<Object> complete = site.languages().isEmpty() ? Optional.empty() : Optional.of(withSlash(site));
        return new ReadFile(read.file(), read.source(), complete, problems);
    }

    private static List<Finding> languages(Site site) {
        String file = site.file().path();
        List<Finding> findings = new ArrayList<>();
        if (site.languages().isEmpty()) {
            findings.add(Finding.error(
                    Place.value(file, LANGUAGES), "value", "expected at least one language, found none", "write [en]"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < site.languages().size(); i++) {
            String language = site.languages().get(i);
            Place place = Place.value(file, LANGUAGES, i);
            if (!Ids.LANGUAGE.allows(language)) {
                findings.add(Finding.error(
                        place,
                        "value",
                        "expected " + Ids.LANGUAGE.form() + ", found " + Binder.quoted(language),
                        "write the tag that HTML's lang would have"));
            } else if (!seen.add(language)) {
                findings.add(Finding.error(
                        place, "value", "the language \"" + language + "\" is there twice", "delete one of the two"));
            }
        }
        return findings;
    }

    private static Site withSlash(Site site) {
        return new Site(
                site.file(),
                site.title(),
                site.strapline(),
                site.baseUrl().endsWith("/") ? site.baseUrl() : site.baseUrl() + "/",
                site.languages(),
                site.publisher(),
                site.imprint(),
                site.independence(),
                site.licence(),
                site.corrections(),
                site.repository(),
                site.branch(),
                site.timeZone(),
                site.presentation());
    }
}
