package org.hustings.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Site;
import org.hustings.problem.Location;
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
        problems.addAll(languages(site, reading));
        Optional<Object> complete = site.languages().isEmpty() ? Optional.empty() : Optional.of(withSlash(site));
        return new ReadFile(read.file(), read.source(), complete, problems, read.lost());
    }

    private static List<Problem> languages(Site site, Reading reading) {
        List<Problem> problems = new ArrayList<>();
        if (site.languages().isEmpty()) {
            Location location = reading.locate(Place.value(site.file().path(), LANGUAGES));
            problems.add(Problem.error(location, "value", "expected at least one language, found none", "write [en]"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < site.languages().size(); i++) {
            String language = site.languages().get(i);
            Location location = reading.locate(Place.value(site.file().path(), LANGUAGES, i));
            if (!Ids.LANGUAGE.allows(language)) {
                problems.add(Ids.LANGUAGE.problem(location, language));
            } else if (!seen.add(language)) {
                problems.add(Problem.error(
                        location,
                        "value",
                        "the language \"" + language + "\" is there twice",
                        "delete one of the two"));
            }
        }
        return problems;
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
                site.presentation(),
                site.cards());
    }
}
