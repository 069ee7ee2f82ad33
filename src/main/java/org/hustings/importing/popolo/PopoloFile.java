package org.hustings.importing.popolo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hustings.importing.roster.Roster;
import org.hustings.importing.roster.RosterReading;
import org.hustings.model.Candidate;
import org.hustings.model.Organisation;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.source.Ids;
import org.hustings.source.yaml.Position;

/** A Popolo file as a roster. */
public final class PopoloFile {

    private static final String INDEPENDENT = "ynmp-party:2";

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Thing> persons = new TreeMap<>();
    private final Map<String, Thing> organisations = new TreeMap<>();
    private final Map<String, Thing> areas = new TreeMap<>();
    private final Map<String, Thing> posts = new TreeMap<>();
    private final Map<String, Thing> events = new TreeMap<>();
    private final Map<String, Roster.Organisation> bodies = new TreeMap<>();
    private final Map<String, Roster.Election> elections = new TreeMap<>();
    private final Map<String, Roster.Ballot> ballots = new TreeMap<>();
    private final Map<String, Roster.Party> parties = new TreeMap<>();
    private final List<Roster.Candidacy> candidacies = new ArrayList<>();
    private boolean incomplete;

    private PopoloFile(String file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @param file the path to show in problems
     */
    public static RosterReading read(String file, String text) {
        PopoloFile popolo = new PopoloFile(file);
        Optional<Thing> root = JsonTree.read(file, text, popolo.problems::add).map(Thing::new);
        root.ifPresent(popolo::read);
        boolean usable = root.isPresent() && !popolo.candidacies.isEmpty();
        if (root.isPresent() && popolo.candidacies.isEmpty() && popolo.problems.isEmpty()) {
            popolo.problems.add(Problem.error(
                    Location.of(file),
                    "import",
                    "there is no membership with the role \"candidate\" in this file",
                    "a candidacy is a membership with person_id, role, event_id (the election) and area_id"));
        }
        return new RosterReading(usable ? Optional.of(popolo.roster()) : Optional.empty(), popolo.problems);
    }

    private void read(Thing root) {
        index(root, "persons", persons);
        index(root, "organizations", organisations);
        index(root, "organisations", organisations);
        index(root, "areas", areas);
        index(root, "posts", posts);
        index(root, "events", events);
        for (Thing membership : root.things("memberships")) {
            if (membership
                    .text("role")
                    .map(role -> role.toLowerCase(Locale.ROOT))
                    .equals(Optional.of("candidate"))) {
                int before = problems.size();
                candidacy(membership);
                incomplete |= problems.size() > before;
            }
        }
    }

    private static void index(Thing root, String key, Map<String, Thing> things) {
        root.things(key).forEach(thing -> thing.text("id").ifPresent(id -> things.putIfAbsent(id, thing)));
    }

    private void candidacy(Thing membership) {
        Optional<Thing> person = referred(membership, "person_id", persons);
        Optional<Thing> post = membership.text("post_id").map(posts::get);
        Optional<String> areaId = membership.text("area_id").or(() -> post.flatMap(p -> p.text("area_id")));
        Optional<Thing> area = areaId.map(areas::get);
        Optional<String> name = person.flatMap(p -> p.text("name"));
        if (area.isEmpty()) {
            reject(membership, "the area of this candidacy is not among the areas", "give it an \"area_id\"");
        } else if (person.isPresent() && name.isEmpty()) {
            reject(person.get(), "this person has no name", "give them a \"name\"");
        }
        Optional<Roster.Election> election = election(membership, post);
        if (election.isEmpty() || area.isEmpty() || name.isEmpty()) {
            return;
        }
        String ballot = ballot(election.get(), area.get());
        Optional<String> status = membership.text("status").filter(PopoloFile::isStatus);
        candidacies.add(new Roster.Candidacy(
                at(membership),
                ballot,
                Person.id(person.get()),
                name.get(),
                person.get().text("family_name"),
                person.get()
                        .text("given_name")
                        .filter(given -> person.get().text("family_name").isPresent()),
                party(membership),
                Optional.empty(),
                Optional.empty(),
                membership
                        .text("elected")
                        .filter(Set.of("true", "false")::contains)
                        .map(Boolean::valueOf),
                Optional.empty(),
                Person.links(person.get()),
                status));
    }

    private static boolean isStatus(String term) {
        return List.of(Candidate.Status.values()).stream()
                .anyMatch(status -> status.term().equals(term));
    }

    private Optional<Thing> referred(Thing from, String key, Map<String, Thing> things) {
        Optional<String> id = from.text(key);
        Optional<Thing> found = id.map(things::get);
        if (found.isEmpty()) {
            reject(
                    from,
                    id.map(i -> "\"" + i + "\", the " + key + " of this candidacy, is not in the file")
                            .orElse("this candidacy has no \"" + key + "\""),
                    "export persons and memberships together");
        }
        return found;
    }

    private Optional<Roster.Election> election(Thing membership, Optional<Thing> post) {
        String id = membership
                .text("event_id")
                .or(() -> membership.text("election_id"))
                .orElse("");
        Optional<LocalDate> date = Optional.ofNullable(events.get(id))
                .flatMap(event -> event.text("start_date"))
                .or(() -> Optional.of(id.substring(id.lastIndexOf('.') + 1)))
                .flatMap(PopoloFile::date);
        if (date.isEmpty() || !Ids.DOTTED.allows(id)) {
            reject(
                    membership,
                    "this candidacy does not say in which election",
                    "its \"event_id\" has to be an election's id such as local.norfolk.2021-05-06");
            return Optional.empty();
        }
        Optional<Thing> event = Optional.ofNullable(events.get(id));
        Optional<String> body = membership
                .text("organization_id")
                .or(() -> event.flatMap(e -> e.text("organization_id")))
                .or(() -> post.flatMap(p -> p.text("organization_id")));
        Optional<Thing> organisation =
                body.map(organisations::get).filter(found -> !found.slug().isEmpty());
        if (organisation.isEmpty()) {
            reject(
                    membership,
                    "the body that this candidacy is for is not among the organisations",
                    "give it an \"organization_id\"");
            return Optional.empty();
        }
        Roster.Organisation elected = body(organisation.get());
        return Optional.of(elections.computeIfAbsent(
                id,
                key -> new Roster.Election(
                        id,
                        event.flatMap(e -> e.text("name"))
                                .orElse(elected.name() + " election "
                                        + date.get().getYear()),
                        elected.id(),
                        date.get(),
                        Optional.empty())));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private Roster.Organisation body(Thing organisation) {
        String kind = organisation.text("classification").orElse("");
        boolean known = List.of(Organisation.Kind.values()).stream()
                .anyMatch(k -> k.term().equals(kind));
        return bodies.computeIfAbsent(
                organisation.slug(),
                id -> new Roster.Organisation(
                        id,
                        organisation.text("name").orElse(id),
                        known ? kind : "council",
                        organisation.identifier("gss"),
                        organisation.text("name").isEmpty()));
    }

    /** Democracy Club's id of the ballot: the area's before the date. */
    private String ballot(Roster.Election election, Thing area) {
        int date = election.id().lastIndexOf('.');
        String start = date < 0 ? election.id() : election.id().substring(0, date);
        String slug = area.slug().isEmpty() ? "area" : area.slug();
        String id = start.endsWith("." + slug)
                ? election.id()
                : start + "." + slug + (date < 0 ? "" : election.id().substring(date));
        ballots.computeIfAbsent(
                id,
                key -> new Roster.Ballot(
                        id,
                        election.id(),
                        slug,
                        area.text("name").orElse(slug),
                        area.text("classification").map(Thing::slug).filter(kind -> !kind.isEmpty()),
                        area.identifier("gss").filter(gss -> gss.matches("[A-Z]\\d{8}")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return id;
    }

    private Optional<String> party(Thing membership) {
        Optional<String> id = membership.text("on_behalf_of_id");
        Optional<Thing> party = id.map(organisations::get);
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

    private Location at(Thing thing) {
        return Position.in(file, thing.node().position());
    }

    private void reject(Thing thing, String message, String hint) {
        problems.add(Problem.error(at(thing), "import", message + ", so it was left out", hint));
    }

    private Roster roster() {
        return new Roster(
                "a Popolo file",
                List.copyOf(bodies.values()),
                List.copyOf(elections.values()),
                List.copyOf(ballots.values()),
                List.copyOf(parties.values()),
                candidacies,
                incomplete ? ballots.keySet() : Set.of());
    }
}
