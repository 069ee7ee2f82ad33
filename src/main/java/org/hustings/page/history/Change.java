package org.hustings.page.history;

import java.time.LocalDate;
import org.hustings.standing.Phrase;

/**
 * Something that was recorded on a day.
 *
 * @param on the day that the data gives it
 * @param what it was, in a sentence
 * @param path the page that shows it, from the root of a language's site; it may end in {@code #fragment}
 */
public record Change(LocalDate on, Phrase what, String path) {}
