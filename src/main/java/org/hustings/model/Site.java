package org.hustings.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * {@code data/site.yaml}.
 *
 * @param baseUrl where the site will stand, absolute, ending in {@code /}; it may have a path
 * @param languages BCP 47 tags; the first is the default, the others are published under {@code /<tag>/}
 * @param imprint who publishes and on whose behalf; rule 6 asks for it
 * @param independence that no party or candidate is supported or opposed; rule 6 asks for it
 * @param corrections how to ask for a correction; rule 6 asks for it
 * @param repository the web address of the repository, for "suggest a change"
 * @param branch the branch that editors change
 * @param cards whether pages have pictures to be shared with
 * @param timeZone for days and for times written without an offset
 */
public record Site(
        @Given SourceFile file,
        LocalText title,
        Optional<LocalText> strapline,
        @LinkTarget String baseUrl,
        @Default("[en]") List<String> languages,
        Publisher publisher,
        Optional<LocalText> imprint,
        Optional<LocalText> independence,
        Optional<Licence> licence,
        Optional<CorrectionsContact> corrections,
        @LinkTarget Optional<String> repository,
        @Default("main") String branch,
        @Default("Europe/London") ZoneId timeZone,
        @Default("neutral") Presentation presentation,
        @Default("auto") SocialCards cards) {

    public Site {
        languages = List.copyOf(languages);
    }

    /** The language at the site's root. */
    public String defaultLanguage() {
        return languages.get(0);
    }
}
