package org.hustings.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer to a pledge, as recorded on a day. It is never rewritten; a changed answer is a new entry.
 *
 * @param on the day the answer was given
 * @param answer what was answered
 * @param givenBy who gave it
 * @param words what they said, verbatim
 * @param lang the BCP 47 tag of the language in which they said it, where it is not that of the candidate's file
 * @param reason why it changed; every entry after a pledge's first needs it
 */
public record Answer(
        LocalDate on,
        Kind answer,
        @Default("candidate") GivenBy givenBy,
        Optional<LocalText> words,
        Optional<LanguageTag> lang,
        Optional<Source> source,
        Optional<LocalText> reason) {

    /** Whether the party gave it and not the candidate, nor somebody who speaks for them. */
    public boolean byParty() {
        return givenBy == GivenBy.PARTY;
    }

    /** What was answered. */
    public enum Kind implements Term {
        /** Yes. */
        COMMITTED,
        /** Yes, with conditions. */
        QUALIFIED,
        /** Replied without a commitment. */
        NOT_COMMITTED,
        /** Said they would not answer. */
        DECLINED,
        /** Replied, and asked us not to publish. */
        PRIVATE,
        /** Took the pledge back. */
        WITHDRAWN
    }

    /** Who gave an answer. A party's answer is never shown as the candidate's own words. */
    public enum GivenBy implements Term {
        CANDIDATE,
        AGENT,
        PARTY
    }
}
