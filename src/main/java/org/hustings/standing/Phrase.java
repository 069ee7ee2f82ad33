package org.hustings.standing;

import java.util.Map;

/**
 * A sentence, or a part of one, in the site's own words: the key of a wording and what fills its gaps. Kept apart from any
 * language, so that every published language can say it.
 *
 * @param key the key in {@code data/strings/<tag>.yaml}, for example {@code explain.awaiting}
 * @param arguments by gap name: texts, numbers, {@link java.time.LocalDate}s, {@link org.hustings.model.Moment}s,
 *     {@link org.hustings.model.Term}s, {@link org.hustings.model.LocalText}s, phrases, or a list of phrases that are
 *     joined by commas and "and"
 */
public record Phrase(String key, Map<String, Object> arguments) {

    public Phrase {
        arguments = Map.copyOf(arguments);
    }

    /** A phrase without gaps. */
    public static Phrase of(String key) {
        return new Phrase(key, Map.of());
    }

    /** A phrase with one gap. */
    public static Phrase of(String key, String name, Object value) {
        return new Phrase(key, Map.of(name, value));
    }

    /** A phrase with two gaps. */
    public static Phrase of(String key, String name, Object value, String secondName, Object secondValue) {
        return new Phrase(key, Map.of(name, value, secondName, secondValue));
    }

    /** A phrase with three gaps. */
    public static Phrase of(
            String key,
            String name,
            Object value,
            String secondName,
            Object secondValue,
            String thirdName,
            Object thirdValue) {
        return new Phrase(key, Map.of(name, value, secondName, secondValue, thirdName, thirdValue));
    }
}
