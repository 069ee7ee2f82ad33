package org.hustings.importing.popolo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hustings.importing.roster.Roster;
import org.hustings.model.Ballot;
import org.hustings.model.Election.VotingSystem;
import org.hustings.model.Organisation;
import org.hustings.model.Term;
import org.hustings.source.Ids;

/**
 * The elections and ballots of a Popolo file, with the bodies that are elected. Popolo has no word for a ballot: it is the
 * one that the file lists, as this program's own do, or else the one of an area in an election.
 */
final class Contests {

    private final Contents contents;
    private final Faults faults;
    private final Map<String, Roster.Organisation> bodies = new TreeMap<>();
    private final Map<String, Roster.Election> elections = new TreeMap<>();
    private final Map<String, Roster.Ballot> ballots = new TreeMap<>();

    Contests(Contents contents, Faults faults) {
        this.contents = contents;
        this.faults = faults;
    }

    /** The ballots that the file lists, those on which nobody stands among them. */
    void listed() {
        contents.ballots().values().forEach(ballot -> ballot(ballot, Optional.of(ballot)));
    }

    /** The id of the ballot that a candidacy is on; empty, and told why, where it cannot be known. */
    Optional<String> of(Thing membership) {
        Optional<Thing> listed = contents.ballot(membership);
        if (membership.text("ballot_id").isPresent() && listed.isEmpty()) {
            faults.reject(
                    membership,
                    "the \"ballot_id\" of this candidacy is not among the ballots",
                    "export ballots and memberships together");
            return Optional.empty();
        }
        return ballot(membership, listed);
    }

    private Optional<String> ballot(Thing thing, Optional<Thing> listed) {
        Optional<Thing> area = listed.flatMap(contents::area).or(() -> contents.area(thing));
        String what = listed.filter(thing::equals).isPresent() ? "ballot" : "candidacy";
        if (area.isEmpty()) {
            faults.reject(thing, "the area of this " + what + " is not among the areas", "give it an \"area_id\"");
        }
        Optional<Roster.Election> election = election(thing, listed, what);
        if (area.isEmpty() || election.isEmpty()) {
            return Optional.empty();
        }
        String id = id(election.get(), area.get(), listed);
        ballots.computeIfAbsent(id, key -> ballot(key, election.get(), area.get(), listed));
        return Optional.of(id);
    }

    private Optional<Roster.Election> election(Thing thing, Optional<Thing> listed, String what) {
        String id = listed.flatMap(contents::election)
                .or(() -> contents.election(thing))
                .orElse("");
        Optional<Thing> event = Optional.ofNullable(contents.events().get(id));
        Optional<LocalDate> date = event.flatMap(e -> e.text("start_date"))
                .or(() -> Optional.of(id.substring(id.lastIndexOf('.') + 1)))
                .flatMap(Contests::date);
        if (date.isEmpty() || !Ids.DOTTED.allows(id)) {
            faults.reject(
                    thing,
                    "this " + what + " does not say in which election",
                    "its \"event_id\" has to be an election's id such as local.norfolk.2021-05-06");
            return Optional.empty();
        }
        Optional<Thing> organisation = contents.body(thing)
                .or(() -> listed.flatMap(contents::body))
                .or(() -> event.flatMap(contents::body))
                .filter(found -> !found.slug().isEmpty());
        if (organisation.isEmpty()) {
            faults.reject(
                    thing,
                    "the body that this " + what + " is for is not among the organisations",
                    "give it an \"organization_id\"");
            return Optional.empty();
        }
        Roster.Organisation elected = body(organisation.get());
        return Optional.of(elections.computeIfAbsent(id, key -> election(key, event, elected, date.get())));
    }

    private static Roster.Election election(
            String id, Optional<Thing> event, Roster.Organisation elected, LocalDate date) {
        return new Roster.Election(
                id,
                event.flatMap(e -> e.text("name")).orElse(elected.name() + " election " + date.getYear()),
                elected.id(),
                date,
                event.flatMap(e -> term(e, "voting_system", VotingSystem.values())),
                event.flatMap(e -> e.text("nominations_close")).flatMap(Contests::date),
                event.flatMap(e -> e.text("retain_personal_data_until")).flatMap(Contests::date),
                event.flatMap(e -> e.text("demonstration")).equals(Optional.of("true")));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** A text that is one of the words of the data. */
    static Optional<String> term(Thing thing, String key, Term... terms) {
        return thing.text(key)
                .filter(word ->
                        List.of(terms).stream().anyMatch(term -> term.term().equals(word)));
    }

    private Roster.Organisation body(Thing organisation) {
        return bodies.computeIfAbsent(
                organisation.slug(),
                id -> new Roster.Organisation(
                        id,
                        organisation.text("name").orElse(id),
                        term(organisation, "classification", Organisation.Kind.values())
                                .orElse("council"),
                        organisation.identifier("gss"),
                        organisation.text("name").isEmpty()));
    }

    /** The ballot's own id, or as Democracy Club makes it: the area's before the date. */
    private static String id(Roster.Election election, Thing area, Optional<Thing> listed) {
        Optional<String> own = listed.flatMap(ballot -> ballot.text("id")).filter(Ids.DOTTED::allows);
        if (own.isPresent()) {
            return own.get();
        }
        int date = election.id().lastIndexOf('.');
        String start = date < 0 ? election.id() : election.id().substring(0, date);
        String slug = slug(area);
        return start.endsWith("." + slug)
                ? election.id()
                : start + "." + slug + (date < 0 ? "" : election.id().substring(date));
    }

    private static String slug(Thing area) {
        return area.slug().isEmpty() ? "area" : area.slug();
    }

    private Roster.Ballot ballot(String id, Roster.Election election, Thing area, Optional<Thing> listed) {
        Optional<String> status = listed.flatMap(ballot -> term(ballot, "status", Ballot.Status.values()));
        return new Roster.Ballot(
                id,
                election.id(),
                slug(area),
                area.text("name").orElse(slug(area)),
                area.text("classification").map(Thing::slug).filter(kind -> !kind.isEmpty()),
                area.identifier("gss").filter(gss -> gss.matches("[A-Z]\\d{8}")),
                listed.flatMap(ballot -> ballot.number("seats", 1)),
                status.map(word -> !word.equals(Ballot.Status.OPEN.term())),
                status,
                listed.flatMap(ballot -> ballot.text("reason")),
                listed.flatMap(ballot -> ballot.text("replaced_by")).filter(contents.ballots()::containsKey));
    }

    List<Roster.Organisation> bodies() {
        return List.copyOf(bodies.values());
    }

    List<Roster.Election> elections() {
        return List.copyOf(elections.values());
    }

    List<Roster.Ballot> ballots() {
        return List.copyOf(ballots.values());
    }
}
