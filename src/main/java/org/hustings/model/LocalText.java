package org.hustings.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A text that voters read: the same for all languages, or one for each. Plain text; a blank line starts a paragraph.
 *
 * @param plain the text where it is the same for all languages, else {@code null}
 * @param byLanguage the text for each BCP 47 language tag, in the order written; empty where {@code plain} is set
 */
public record LocalText(String plain, Map<String, String> byLanguage) {

    public LocalText {
        byLanguage = byLanguage.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        if ((plain == null) == byLanguage.isEmpty()) {
            throw new IllegalArgumentException("either one text or a text for each language");
        }
    }

    /** One text for all languages. */
    public static LocalText of(String plain) {
        return new LocalText(plain, Map.of());
    }

    /**
     * The text in a language; where that is missing, in the first one written. A check has reported that before, but for
     * what somebody said, which nobody translates.
     */
    public String in(String language) {
        if (plain != null) {
            return plain;
        }
        String text = byLanguage.get(language);
        return text != null ? text : byLanguage.values().iterator().next();
    }

    /** In which language {@link #in} gives the text; absent where it was written without one. */
    public Optional<LanguageTag> languageIn(String language) {
        if (plain != null) {
            return Optional.empty();
        }
        return Optional.of(new LanguageTag(
                byLanguage.containsKey(language)
                        ? language
                        : byLanguage.keySet().iterator().next()));
    }
}
