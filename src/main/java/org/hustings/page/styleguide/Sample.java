package org.hustings.page.styleguide;

import java.util.Optional;
import org.hustings.page.Hyperlink;
import org.hustings.page.Mark;

/**
 * A state, and a page that shows it.
 *
 * @param term the state's word in the data, for example {@code not-committed}
 * @param mark with its shape, where the state has one
 * @param word the state in everyday words, where it has no mark
 * @param text what a page says of it
 */
public record Sample(String term, Optional<Mark> mark, String word, String text, Hyperlink page) {

    static Sample marked(String term, Mark mark, String text, Hyperlink page) {
        return new Sample(term, Optional.of(mark), mark.word(), text, page);
    }

    static Sample plain(String term, String word, String text, Hyperlink page) {
        return new Sample(term, Optional.empty(), word, text, page);
    }
}
