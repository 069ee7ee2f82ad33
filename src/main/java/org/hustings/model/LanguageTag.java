package org.hustings.model;

/**
 * A language, as HTML and BCP 47 name it.
 *
 * @param tag for example {@code cy}
 */
public record LanguageTag(String tag) {

    @Override
    public String toString() {
        return tag;
    }
}
