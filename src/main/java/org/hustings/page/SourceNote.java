package org.hustings.page;

import java.util.Optional;
import org.hustings.model.Source;
import org.hustings.wording.Wording;

/**
 * Where a fact comes from, as readers see it.
 *
 * @param title what the source is
 * @param url where it stands
 * @param archived where its lasting copy stands
 * @param seen the day somebody looked, in a sentence
 */
public record SourceNote(String title, Optional<String> url, Optional<String> archived, Optional<String> seen) {

    /** A source in words; where it has no title, its address stands for one. */
    public static SourceNote of(Source source, Wording words) {
        String title = source.title().isPresent()
                ? words.text(source.title().get())
                : source.url().or(source::archived).orElseGet(() -> words.text("source.untitled"));
        return new SourceNote(
                title,
                source.url(),
                source.archived(),
                source.seen().map(day -> words.text("source.seen", "day", day)));
    }
}
