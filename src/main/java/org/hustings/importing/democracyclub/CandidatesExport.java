package org.hustings.importing.democracyclub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hustings.importing.Slug;
import org.hustings.importing.roster.Roster;
import org.hustings.importing.roster.RosterReading;
import org.hustings.importing.table.Table;
import org.hustings.importing.table.Table.Row;
import org.hustings.model.NaturalOrder;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.source.Ids;

/** Democracy Club's export of candidates as a roster. */
public final class CandidatesExport {

    private static final List<String> CORE = List.of(
            "person_id",
            "person_name",
            "election_id",
            "ballot_paper_id",
            "election_date",
            "party_name",
            "party_id",
            "post_label",
            "cancelled_poll",
            "seats_contested");

    private static final String INDEPENDENT = "ynmp-party:2";

    /** The first letter, and one behind a hyphen or an apostrophe that does not end the word. */
    private static final Pattern WORD_START = Pattern.compile("^\\p{L}|(?<=[-'’])\\p{L}(?=\\p{L})");

    private final Table table;
    private final List<Problem> problems;
    private final List<Roster.Candidacy> candidacies = new ArrayList<>();
    private final Map<String, Roster.Party> parties = new TreeMap<>();
    private final Map<String, BallotRows> ballots = new HashMap<>();
    private final Set<String> unsure = new HashSet<>();
    private boolean allUnsure;

    private CandidatesExport(Table table) {
        this.table = table;
        this.problems = new ArrayList<>(table.problems());
        this.allUnsure = table.problems().stream().anyMatch(Problem::isError);
    }

    /** Reads an export. */
    public static RosterReading read(Table table) {
        if (table.header().isEmpty()) {
            return new RosterReading(Optional.empty(), table.problems());
        }
        List<String> missing =
                CORE.stream().filter(column -> table.column(column).isEmpty()).toList();
        if (!missing.isEmpty()) {
            Problem problem = Problem.error(
                    new Location(table.origin().file(), 1, 1),
                    "import",
                    "this is no export of candidates from Democracy Club: "
                            + (missing.size() == 1 ? "the column " : "the columns ") + String.join(", ", missing)
                            + (missing.size() == 1 ? " is missing" : " are missing"),
                    "download the candidates of your elections as CSV at candidates.democracyclub.org.uk/data/");
            return new RosterReading(Optional.empty(), List.of(problem));
        }
        CandidatesExport export = new CandidatesExport(table);
        table.rows().forEach(export::row);
        return new RosterReading(Optional.of(export.roster()), export.problems);
    }

    private void row(Row row) {
        RowReader cells = new RowReader(table, row, problems);
        Optional<BallotId> ballot = ballot(cells);
        Roster.Candidacy candidacy = candidacy(row, cells, ballot);
        Optional<Integer> seats = cells.number("seats_contested", 1);
        boolean calledOff = cells.truth("cancelled_poll").orElse(false);
        if (cells.isBad()) {
            allUnsure |= ballot.isEmpty();
            ballot.ifPresent(id -> unsure.add(id.text()));
            return;
        }
        ballots.computeIfAbsent(ballot.get().text(), id -> new BallotRows(ballot.get()))
                .add(cells, seats, calledOff);
        candidacies.add(candidacy);
        candidacy
                .party()
                .filter(id -> !id.equals(Roster.INDEPENDENT))
                .ifPresent(id -> parties.putIfAbsent(
                        id, new Roster.Party(id, Optional.empty(), cells.needed("party_name"), Optional.of(id))));
    }

    private static Optional<BallotId> ballot(RowReader cells) {
        String id = cells.needed("ballot_paper_id");
        Optional<BallotId> ballot = BallotId.parse(id);
        if (ballot.isEmpty() && !id.isEmpty()) {
            cells.reject(
                    "ballot_paper_id",
                    "\"" + id + "\" is no ballot of an election known here",
                    "it looks like local.norfolk.acle.2021-05-06, parl.norwich-north.2024-07-04 or"
                            + " mayor.london.2024-05-02");
        }
        String election = cells.needed("election_id");
        Optional<LocalDate> day = BallotId.date(election.substring(election.lastIndexOf('.') + 1));
        if (!election.isEmpty() && (day.isEmpty() || !Ids.DOTTED.allows(election))) {
            cells.reject(
                    "election_id",
                    "\"" + election + "\" is no id of an election",
                    "it looks like local.norfolk.2021-05-06");
        } else if (ballot.isPresent()
                && day.isPresent()
                && !day.get().equals(ballot.get().date())) {
            cells.reject(
                    "election_id",
                    "\"" + election + "\" is on another day than " + id,
                    "both ids end with the same day; mend the one that is wrong");
        }
        String date = cells.needed("election_date");
        if (ballot.isPresent()
                && !date.isEmpty()
                && !date.equals(ballot.get().date().toString())) {
            cells.reject(
                    "election_date",
                    "\"" + date + "\" is not the day in " + id,
                    "write it as " + ballot.get().date() + ", or mend the ballot's id");
        }
        return ballot;
    }

    private Roster.Candidacy candidacy(Row row, RowReader cells, Optional<BallotId> ballot) {
        String person = cells.needed("person_id");
        if (!person.isEmpty() && !person.matches("\\d{1,12}")) {
            cells.reject("person_id", "\"" + person + "\" is no id of a person", "it is a number, as in 12345");
        }
        String name = cells.needed("person_name");
        String party = cells.needed("party_id");
        cells.needed("party_name");
        return new Roster.Candidacy(
                table.at(row, 0),
                ballot.map(BallotId::text).orElse(""),
                Optional.of(person),
                Optional.empty(),
                name,
                cells.text("sopn_last_name").map(sopn -> likeTheName(sopn, name)),
                cells.text("sopn_first_names").map(sopn -> likeTheName(sopn, name)),
                Optional.of(party.equals(INDEPENDENT) ? Roster.INDEPENDENT : party),
                cells.text("party_description_text").map(text -> text.equals(cells.needed("party_name")) ? "" : text),
                cells.number("party_list_position", 1)
                        .filter(place -> ballot.filter(VotingSystems::lists).isPresent()),
                cells.truth("elected"),
                cells.number("votes_cast", 0),
                cells.links(),
                Optional.empty(),
                Optional.empty());
    }

    /** Statements often print names in capitals; the person's own spelling of the same words is better. */
    private static String likeTheName(String printed, String name) {
        if (!printed.equals(printed.toUpperCase(Locale.ROOT)) || printed.length() < 2) {
            return printed;
        }
        List<String> own = List.of(name.split(" ", -1));
        return Arrays.stream(printed.split(" ", -1))
                .map(word -> own.stream()
                        .filter(part -> Slug.folded(part).equals(Slug.folded(word)))
                        .findFirst()
                        .orElseGet(() -> capitalised(word)))
                .collect(Collectors.joining(" "));
    }

    /** {@code ANNE-MARIE} as Anne-Marie. */
    private static String capitalised(String word) {
        return WORD_START
                .matcher(word.toLowerCase(Locale.ROOT))
                .replaceAll(start -> Matcher.quoteReplacement(start.group().toUpperCase(Locale.ROOT)));
    }

    private Roster roster() {
        // In order only now: every row asks for its ballot, and to compare names takes longer than to hash them.
        Map<String, BallotRows> inOrder = new TreeMap<>(NaturalOrder.NAMES);
        inOrder.putAll(ballots);
        inOrder.values().forEach(rows -> rows.tell(problems));
        Map<String, List<BallotRows>> byElection = new TreeMap<>();
        inOrder.values()
                .forEach(rows -> byElection
                        .computeIfAbsent(rows.election(), id -> new ArrayList<>())
                        .add(rows));
        List<Roster.Organisation> bodies = new ArrayList<>();
        List<Roster.Election> elections = new ArrayList<>();
        byElection.forEach((id, rows) -> {
            Roster.Organisation body = body(rows);
            bodies.add(body);
            elections.add(election(id, rows, body));
        });
        Set<String> doubtful = allUnsure ? ballots.keySet() : unsure;
        return new Roster(
                "Democracy Club",
                bodies,
                elections,
                inOrder.values().stream()
                        .map(rows -> rows.ballot(inOrder.values()))
                        .toList(),
                List.copyOf(parties.values()),
                candidacies,
                doubtful);
    }

    private static Roster.Organisation body(List<BallotRows> rows) {
        Optional<String> named = rows.stream()
                .map(BallotRows::organisation)
                .flatMap(Optional::stream)
                .sorted()
                .findFirst();
        return Body.of(rows.get(0).id(), named);
    }

    private static Roster.Election election(String id, List<BallotRows> rows, Roster.Organisation body) {
        BallotRows first = rows.get(0);
        boolean several = rows.stream().anyMatch(ballot -> ballot.seats().orElse(1) > 1);
        Set<String> areas =
                new TreeSet<>(rows.stream().map(BallotRows::areaName).toList());
        String name = Body.electionName(
                first.id(),
                body,
                rows.stream().allMatch(ballot -> ballot.id().byElection()),
                areas.stream().filter(area -> areas.size() == 1).findFirst());
        return new Roster.Election(
                id,
                name,
                body.id(),
                first.id().date(),
                Optional.of(VotingSystems.of(first.id(), first.gss(), several)),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
