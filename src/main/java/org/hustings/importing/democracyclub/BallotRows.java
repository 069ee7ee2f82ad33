package org.hustings.importing.democracyclub;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hustings.importing.roster.Roster;

/** What the rows of one ballot say about the ballot itself. Where they disagree, the order of rows does not matter. */
final class BallotRows {

    /** Within how many days after a poll was called off another one takes its place. */
    private static final int REPLACED_WITHIN_DAYS = 120;

    private final BallotId id;
    private final String election;
    private final TreeSet<String> areaNames = new TreeSet<>();
    private final TreeSet<String> organisations = new TreeSet<>();
    private final TreeSet<String> codes = new TreeSet<>();
    private final TreeSet<Integer> seats = new TreeSet<>();
    private boolean calledOff;

    BallotRows(BallotId id, String election) {
        this.id = id;
        this.election = election;
    }

    void add(RowReader cells, Optional<Integer> contested, boolean cancelled) {
        areaNames.add(cells.text("post_label").orElse(id.area()));
        cells.text("organisation_name").ifPresent(organisations::add);
        cells.text("gss")
                .map(code -> code.replaceFirst("^gss:", ""))
                .filter(code -> code.matches("[A-Z]\\d{8}"))
                .ifPresent(codes::add);
        contested.ifPresent(seats::add);
        calledOff |= cancelled;
    }

    BallotId id() {
        return id;
    }

    String election() {
        return election;
    }

    String areaName() {
        return areaNames.first();
    }

    Optional<String> organisation() {
        return organisations.stream().findFirst();
    }

    Optional<String> gss() {
        return codes.stream().findFirst();
    }

    Optional<Integer> seats() {
        return seats.stream().findFirst();
    }

    Roster.Ballot ballot(Collection<BallotRows> all) {
        return new Roster.Ballot(
                id.text(),
                election,
                id.area(),
                areaName(),
                Body.areaKind(id, gss()),
                gss(),
                seats(),
                Optional.of(calledOff),
                Optional.empty(),
                Optional.empty(),
                calledOff ? replacement(all) : Optional.empty());
    }

    private Optional<String> replacement(Collection<BallotRows> all) {
        List<String> later = all.stream()
                .map(BallotRows::id)
                .filter(id::sameSeats)
                .filter(other -> other.date().isAfter(id.date())
                        && !other.date().isAfter(id.date().plusDays(REPLACED_WITHIN_DAYS)))
                .map(BallotId::text)
                .toList();
        return later.size() == 1 ? Optional.of(later.get(0)) : Optional.empty();
    }
}
