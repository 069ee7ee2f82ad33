package org.hustings.model;

import java.util.Optional;

/**
 * A ballot of an election.
 *
 * @param id Democracy Club's ballot paper id, for example {@code local.norfolk.acle.2021-05-06}
 * @param area an area of the election's organisation
 * @param seats how many are elected
 * @param reason why it does not take place as planned: a code such as {@code candidate-death}, or in words
 * @param replacedBy the ballot held instead
 */
public record Ballot(
        @Given String id,
        String area,
        @Default("1") int seats,
        @Default("open") Status status,
        Optional<LocalText> reason,
        Optional<String> replacedBy) {

    /** Whether the poll takes place. */
    public enum Status implements Term {
        OPEN,
        UNCONTESTED,
        CANCELLED,
        COUNTERMANDED;

        /** Whether no poll is held and another ballot may take this one's place. */
        public boolean calledOff() {
            return this == CANCELLED || this == COUNTERMANDED;
        }
    }
}
