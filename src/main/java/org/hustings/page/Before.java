package org.hustings.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hustings.model.LocalText;
import org.hustings.wording.Wording;

/** What stood on a page before it was corrected, in a sentence. A date, as the data has it, is written for readers. */
public final class Before {

    private Before() {}

    /** The sentence, where it is known what stood there. */
    public static Optional<String> of(Wording words, Optional<LocalText> was) {
        return was.map(words::text).map(text -> words.text("correction.was", "was", readable(words, text)));
    }

    private static String readable(Wording words, String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return text;
        }
        try {
            return words.date(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            return text;
        }
    }
}
