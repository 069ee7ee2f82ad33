package org.hustings.page;

import java.util.Optional;
import org.hustings.model.Source;

/**
 * Where a fact comes from, as readers see it.
 *
 * @param title what the source is
 * @param language the BCP 47 tag of the title, where it is not that of the page
 * @param url where it stands
 * @param archived where its lasting copy stands
 * @param seen the day somebody looked, in a sentence
 */
public record SourceNote(
        String title,
        Optional<String> language,
        Optional<String> url,
        Optional<String> archived,
        Optional<String> seen) {

    /** A source in words; where it has no title, its address stands for one. */
    public static SourceNote of(LanguageEdition edition, Source source) {
        String title = edition.text(source.title())
                .or(source::url)
                .or(source::archived)
                .orElseGet(() -> edition.wording().text("source.untitled"));
        return new SourceNote(
                title,
                source.title().flatMap(edition::foreignLanguage),
                source.url(),
                source.archived(),
                source.seen().map(day -> edition.wording().text("source.seen", "day", day)));
    }
}
