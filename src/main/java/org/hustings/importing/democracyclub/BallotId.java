package org.hustings.importing.democracyclub;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hustings.source.Ids;

/**
 * A ballot paper id as Democracy Club writes it, for example {@code local.norfolk.acle.by.2021-06-17}. The grammar is that
 * of its uk-election-ids: type, subtype, organisation, division, {@code by} for a by-election, date.
 *
 * @param subtype {@code c}, {@code r} or {@code a}: constituencies, regions, London-wide
 * @param organisation the council, or the force or authority of a commissioner or mayor
 * @param division the ward, division, constituency or region
 */
record BallotId(
        String text,
        String type,
        Optional<String> subtype,
        Optional<String> organisation,
        Optional<String> division,
        boolean byElection,
        LocalDate date) {

    private static final Set<String> OF_AN_ORGANISATION = Set.of("local", "mayor", "pcc");
    private static final Set<String> WITH_SUBTYPE = Set.of("sp", "senedd", "naw", "gla");
    private static final Set<String> OTHERS = Set.of("parl", "nia", "europarl");
    private static final Set<String> SUBTYPES = Set.of("a", "c", "r");

    /** Reads an id; empty where it is none. */
    static Optional<BallotId> parse(String text) {
        List<String> parts = new ArrayList<>(List.of(text.split("\\.", -1)));
        String type = parts.remove(0);
        boolean known = OF_AN_ORGANISATION.contains(type) || WITH_SUBTYPE.contains(type) || OTHERS.contains(type);
        Optional<LocalDate> date = parts.isEmpty() ? Optional.empty() : date(parts.remove(parts.size() - 1));
        if (!known || date.isEmpty() || !Ids.DOTTED.allows(text)) {
            return Optional.empty();
        }
        boolean by = !parts.isEmpty() && parts.get(parts.size() - 1).equals("by");
        if (by) {
            parts.remove(parts.size() - 1);
        }
        Optional<String> subtype =
                takeIf(parts, WITH_SUBTYPE.contains(type) && !parts.isEmpty() && SUBTYPES.contains(parts.get(0)));
        Optional<String> organisation = takeIf(parts, OF_AN_ORGANISATION.contains(type) && !parts.isEmpty());
        Optional<String> division = takeIf(parts, !parts.isEmpty());
        boolean whole = organisation.isPresent() || division.isPresent() || subtype.equals(Optional.of("a"));
        return parts.isEmpty() && whole
                ? Optional.of(new BallotId(text, type, subtype, organisation, division, by, date.get()))
                : Optional.empty();
    }

    private static Optional<String> takeIf(List<String> parts, boolean there) {
        return there ? Optional.of(parts.remove(0)) : Optional.empty();
    }

    /** The day of polling that an id of an election or a ballot ends with. */
    static Optional<LocalDate> date(String text) {
        try {
            return text.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** Whether another ballot is for the same seats on another day. */
    boolean sameSeats(BallotId other) {
        return type.equals(other.type)
                && subtype.equals(other.subtype)
                && organisation.equals(other.organisation)
                && division.equals(other.division)
                && !date.equals(other.date);
    }

    /** The id that the ballot's area gets. */
    String area() {
        return division.or(() -> organisation).orElse("london").replace('.', '-');
    }
}
