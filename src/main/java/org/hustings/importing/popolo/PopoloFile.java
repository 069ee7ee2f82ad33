package org.hustings.importing.popolo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hustings.importing.roster.Roster;
import org.hustings.importing.roster.RosterReading;
import org.hustings.model.Candidate;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** A Popolo file as a roster. */
public final class PopoloFile {

    private static final String INDEPENDENT = "ynmp-party:2";

    private final Contents contents;
    private final Faults faults;
    private final Contests contests;
    private final Map<String, Roster.Party> parties = new TreeMap<>();
    private final List<Roster.Candidacy> candidacies = new ArrayList<>();
    private boolean incomplete;

    private PopoloFile(Contents contents, Faults faults) {
        this.contents = contents;
        this.faults = faults;
        this.contests = new Contests(contents, faults);
    }

    /**
     * Reads a file.
     *
     * @param file the path to show in problems
     */
    public static RosterReading read(String file, String text) {
        Faults faults = new Faults(file);
        Optional<PopoloFile> popolo = JsonTree.read(file, text, faults::add)
                .map(root -> new PopoloFile(Contents.of(new Thing(root)), faults));
        popolo.ifPresent(PopoloFile::read);
        boolean usable = popolo.filter(read -> !read.candidacies.isEmpty()).isPresent();
        if (popolo.isPresent() && !usable && faults.count() == 0) {
            faults.add(Problem.error(
                    Location.of(file),
                    "import",
                    "there is no membership with the role \"candidate\" in this file",
                    "a candidacy is a membership with person_id, role, event_id (the election) and area_id"));
        }
        return new RosterReading(usable ? popolo.map(PopoloFile::roster) : Optional.empty(), faults.all());
    }

    private void read() {
        contests.listed();
        for (Thing membership : contents.memberships()) {
            if (membership
                    .text("role")
                    .map(role -> role.toLowerCase(Locale.ROOT))
                    .equals(Optional.of("candidate"))) {
                int before = faults.count();
                candidacy(membership);
                incomplete |= faults.count() > before;
            }
        }
    }

    private void candidacy(Thing membership) {
        Optional<Thing> person = person(membership);
        Optional<String> name = membership.text("name").or(() -> person.flatMap(p -> p.text("name")));
        if (person.isPresent() && name.isEmpty()) {
            faults.reject(person.get(), "this person has no name", "give them a \"name\"");
        }
        Optional<String> ballot = contests.of(membership);
        if (ballot.isEmpty() || person.isEmpty() || name.isEmpty()) {
            return;
        }
        Thing ballotName = membership.thing("ballot_name").orElse(person.get());
        Optional<String> surname = ballotName.text("surname").or(() -> ballotName.text("family_name"));
        candidacies.add(new Roster.Candidacy(
                faults.at(membership),
                ballot.get(),
                Person.id(person.get()),
                membership.text("id").filter(id -> id.startsWith("elections/")).map(Thing::slug),
                name.get(),
                surname,
                ballotName
                        .text("other_names")
                        .or(() -> ballotName.text("given_name"))
                        .filter(given -> surname.isPresent()),
                party(membership),
                membership.text("description"),
                number(membership, "list_position", 1),
                membership
                        .text("elected")
                        .filter(Set.of("true", "false")::contains)
                        .map(Boolean::valueOf),
                number(membership, "votes", 0),
                Person.links(person.get()),
                membership.lines("statement").map(words -> new Roster.Statement(words, Person.language(membership))),
                Contests.term(membership, "status", Candidate.Status.values())));
    }

    /** A number that cannot be read is told: what was counted may not go missing without a word. */
    private Optional<Integer> number(Thing membership, String key, int least) {
        Optional<Integer> number = membership.number(key, least);
        membership
                .text(key)
                .filter(text -> number.isEmpty())
                .ifPresent(text -> faults.add(Problem.warning(
                        faults.at(membership),
                        "import",
                        "\"" + text + "\", the " + key + " of this candidacy, is no whole number from " + least
                                + ", so it was left out",
                        "write digits alone")));
        return number;
    }

    private Optional<Thing> person(Thing membership) {
        Optional<String> id = membership.text("person_id");
        Optional<Thing> found = id.map(contents.persons()::get);
        if (found.isEmpty()) {
            faults.reject(
                    membership,
                    id.map(i -> "\"" + i + "\", the person_id of this candidacy, is not in the file")
                            .orElse("this candidacy has no \"person_id\""),
                    "export persons and memberships together");
        }
        return found;
    }

    private Optional<String> party(Thing membership) {
        Optional<String> id = membership.text("on_behalf_of_id");
        Optional<Thing> party = id.map(contents.organisations()::get);
        Optional<String> clubId = party.flatMap(p -> p.identifier("democracy-club-party-id", "electoral-commission"));
        if (id.map(Thing::slug).equals(Optional.of("independent")) || clubId.equals(Optional.of(INDEPENDENT))) {
            return Optional.of(Roster.INDEPENDENT);
        }
        if (party.isEmpty()) {
            return Optional.empty(); // who says nothing of a party does not say that there is none
        }
        String key = id.orElseThrow();
        parties.putIfAbsent(
                key,
                new Roster.Party(
                        key,
                        Optional.of(party.get().slug()),
                        party.get().text("name").orElse(party.get().slug()),
                        clubId));
        return Optional.of(key);
    }

    private Roster roster() {
        Set<String> all = contests.ballots().stream().map(Roster.Ballot::id).collect(Collectors.toSet());
        return new Roster(
                "a Popolo file",
                contests.bodies(),
                contests.elections(),
                contests.ballots(),
                List.copyOf(parties.values()),
                candidacies,
                incomplete ? all : Set.of());
    }
}
