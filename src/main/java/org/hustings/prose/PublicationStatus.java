package org.hustings.prose;

import java.util.Arrays;

/** JBake's status of a document. */
public enum PublicationStatus {
    /** Left out of the site. */
    DRAFT("draft"),
    /** Part of the site. */
    PUBLISHED("published"),
    /** Part of the site from the document's date on. */
    PUBLISHED_FROM_DATE("published-date");

    private final String word;

    PublicationStatus(String word) {
        this.word = word;
    }

    static PublicationStatus of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst()
                .orElse(PUBLISHED);
    }
}
