package org.hustings.page;

import java.util.List;
import java.util.Optional;
import org.hustings.model.LanguageTag;
import org.hustings.model.LocalText;

/**
 * What somebody said, never translated: in the language in which it was said, and marked with it, so that a screen reader
 * reads it right.
 *
 * @param language the BCP 47 tag, where it is not that of the page
 * @param paragraphs the words, paragraph by paragraph; empty where there are none
 */
public record Verbatim(Optional<String> language, List<String> paragraphs) {

    private static final Verbatim NOTHING = new Verbatim(Optional.empty(), List.of());

    public Verbatim {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Words that may be on record. Where they stand by language but not in the page's, they are in the first one written;
     * where nobody wrote down their language, it is the site's default.
     *
     * @param own the language written beside the words
     * @param usual the language that the rest of the file says they speak
     */
    public static Verbatim of(
            LanguageEdition edition,
            Optional<LocalText> words,
            Optional<LanguageTag> own,
            Optional<LanguageTag> usual) {
        return words.isEmpty() ? NOTHING : of(edition, words.get(), own.or(() -> usual));
    }

    private static Verbatim of(LanguageEdition edition, LocalText words, Optional<LanguageTag> said) {
        return new Verbatim(edition.foreignLanguage(words, said), Paragraphs.of(edition.text(words)));
    }

    /** Whether nothing is on record. */
    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }
}
