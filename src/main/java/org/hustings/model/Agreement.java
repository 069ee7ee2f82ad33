package org.hustings.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code data/agreements/<agreement>.yaml}: what a council and its sector signed, and whether it is followed through.
 *
 * @param id the file's name
 * @param organisation the council
 */
public record Agreement(
        @Given SourceFile file,
        @Given String id,
        LocalText title,
        Kind kind,
        Optional<String> organisation,
        Optional<Adoption> adopted,
        List<Signatory> signatories,
        Optional<LocalText> summary,
        Map<String, Commitment> commitments,
        Map<String, Action> actions,
        Map<String, Indicator> indicators) {

    public Agreement {
        signatories = List.copyOf(signatories);
        commitments = Collections.unmodifiableMap(new LinkedHashMap<>(commitments));
        actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
        indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
    }

    /** What sort of document it is. */
    public enum Kind implements Term {
        COMPACT,
        CHARTER,
        MEMORANDUM,
        MOTION
    }

    /**
     * When and how it was adopted.
     *
     * @param how for example {@code unanimous}
     * @param inferred what of this is not in the source, and from what it was concluded
     */
    public record Adoption(
            LocalDate on, Optional<LocalText> how, Optional<LocalText> inferred, Optional<Source> source) {}

    /** Who signed. */
    public record Signatory(LocalText name, Optional<LocalText> representedBy, Optional<LocalText> role) {}

    /**
     * One thing that was agreed.
     *
     * @param madeBy whose commitment it is
     * @param pledges the pledges of calls it answers, as {@code call/pledge}
     */
    public record Commitment(
            @Given String id,
            LocalText title,
            Optional<LocalText> summary,
            Optional<LocalText> madeBy,
            List<String> pledges) {

        public Commitment {
            pledges = List.copyOf(pledges);
        }
    }

    /**
     * A step of the action plan.
     *
     * @param commitment the commitment it serves
     * @param due the day by which it is to be done
     * @param updates oldest first
     */
    public record Action(
            @Given String id,
            Optional<String> commitment,
            LocalText title,
            Optional<LocalText> owner,
            Optional<LocalDate> due,
            List<Update> updates) {

        public Action {
            updates = List.copyOf(updates);
        }
    }

    /** What was known of an action on a day. */
    public record Update(LocalDate on, ActionStatus status, Optional<LocalText> note, Optional<Source> source) {}

    /** How far an action is. */
    public enum ActionStatus implements Term {
        PLANNED,
        UNDER_WAY,
        DONE,
        DROPPED
    }

    /**
     * A number that tells whether a commitment is kept.
     *
     * @param direction which way is better
     * @param readings oldest first
     */
    public record Indicator(
            @Given String id,
            Optional<String> commitment,
            LocalText title,
            Optional<LocalText> definition,
            IndicatorUnit unit,
            Direction direction,
            Optional<Reading> baseline,
            Optional<IndicatorTarget> target,
            List<Reading> readings) {

        public Indicator {
            readings = List.copyOf(readings);
        }
    }

    /** What an indicator is measured in. */
    public enum IndicatorUnit implements Term {
        GBP,
        PERCENT,
        COUNT,
        DAYS;

        @Override
        public String term() {
            return this == GBP ? "GBP" : Term.super.term();
        }
    }

    /** Which way is better. */
    public enum Direction implements Term {
        UP,
        DOWN
    }

    /** A measured value, in the indicator's unit. */
    public record Reading(
            LocalDate on, BigDecimal value, boolean approximate, Optional<LocalText> note, Optional<Source> source) {}

    /** A value to be reached by a day, in the indicator's unit. */
    public record IndicatorTarget(LocalDate by, BigDecimal value, Optional<Source> source) {}
}
