package org.hustings.importing.democracyclub;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hustings.importing.roster.Roster;
import org.hustings.problem.Problem;

/** What the rows of one ballot say about the ballot itself. Where they disagree, most of them decide, and it is told. */
final class BallotRows {

    /** Within how many days after a poll was called off another one takes its place. */
    private static final int REPLACED_WITHIN_DAYS = 120;

    private final BallotId id;
    private final Tally<String> elections = new Tally<>("election_id");
    private final Tally<String> areaNames = new Tally<>("post_label");
    private final Tally<String> organisations = new Tally<>("organisation_name");
    private final Tally<String> codes = new Tally<>("gss");
    private final Tally<Integer> seats = new Tally<>("seats_contested");
    private final Tally<Boolean> cancelled = new Tally<>("cancelled_poll");

    BallotRows(BallotId id) {
        this.id = id;
    }

    void add(RowReader cells, Optional<Integer> contested, boolean calledOff) {
        elections.add(cells.needed("election_id"), cells.at("election_id"));
        cells.text("post_label").ifPresent(name -> areaNames.add(name, cells.at("post_label")));
        cells.text("organisation_name").ifPresent(name -> organisations.add(name, cells.at("organisation_name")));
        cells.text("gss")
                .map(code -> code.replaceFirst("^gss:", ""))
                .filter(code -> code.matches("[A-Z]\\d{8}"))
                .ifPresent(code -> codes.add(code, cells.at("gss")));
        contested.ifPresent(number -> seats.add(number, cells.at("seats_contested")));
        cancelled.add(calledOff, cells.at("cancelled_poll"));
    }

    /** Warns of what the rows disagree on. */
    void tell(List<Problem> problems) {
        elections.tell(id.text(), elections.mostOrFirst(), problems);
        areaNames.tell(id.text(), areaNames.mostOrFirst(), problems);
        organisations.tell(id.text(), organisation(), problems);
        codes.tell(id.text(), gss(), problems);
        seats.tell(id.text(), seats(), problems);
        cancelled.tell(id.text(), cancelled.most(), problems);
    }

    BallotId id() {
        return id;
    }

    String election() {
        return elections.mostOrFirst().orElseThrow();
    }

    String areaName() {
        return areaNames.mostOrFirst().orElse(id.area());
    }

    Optional<String> organisation() {
        return organisations.mostOrFirst();
    }

    Optional<String> gss() {
        return codes.most();
    }

    Optional<Integer> seats() {
        return seats.most();
    }

    Roster.Ballot ballot(Collection<BallotRows> all) {
        return new Roster.Ballot(
                id.text(),
                election(),
                id.area(),
                areaName(),
                Body.areaKind(id, gss()),
                gss(),
                seats(),
                cancelled.most(),
                Optional.empty(),
                Optional.empty(),
                cancelled.most().orElse(false) ? replacement(all) : Optional.empty());
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
