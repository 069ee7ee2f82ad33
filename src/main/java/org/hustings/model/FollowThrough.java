package org.hustings.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an elected person did about their own pledge.
 *
 * @param on the day of the finding
 * @param nextReview when it will be looked at again
 * @param reply the right of reply; {@code broken} and {@code no-progress} need one that was sent
 */
public record FollowThrough(
        LocalDate on,
        Outcome outcome,
        Optional<LocalText> note,
        Optional<Source> source,
        Optional<LocalDate> nextReview,
        Optional<Reply> reply) {

    /** What became of a pledge. */
    public enum Outcome implements Term {
        /** The state where there is no entry. */
        NOT_YET_CHECKED,
        NO_PROGRESS,
        IN_PROGRESS,
        STALLED,
        KEPT,
        PARTLY_KEPT,
        BROKEN,
        UNCHECKABLE
    }

    /**
     * The right of reply before a finding is published.
     *
     * @param sent when the finding was sent to them
     * @param due when the reply was due
     * @param agreed whether they agreed with it
     * @param words what they replied, verbatim
     * @param lang the BCP 47 tag of the language of the words, where it is not that of the candidate's file
     */
    public record Reply(
            Optional<LocalDate> sent,
            Optional<LocalDate> due,
            Optional<Boolean> agreed,
            Optional<LocalText> words,
            Optional<LanguageTag> lang) {}
}
