package org.hustings.importing.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hustings.importing.DataFolder;
import org.hustings.importing.ImportOutcome;
import org.hustings.importing.YamlFile;
import org.hustings.importing.roster.ElectionFile.Settled;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Brings a roster into {@code data/}: parties, then each election with its areas, ballots and candidates. */
public final class RosterImport {

    /** So few may vanish from an export without a doubt about the export itself. */
    private static final int FEW = 3;

    private final Roster roster;
    private final DataFolder folder;
    private final Ledger ledger;
    private final Map<String, Roster.Organisation> organisations;
    private final Map<String, List<Roster.Candidacy>> candidacies = new HashMap<>();
    private final Map<String, Optional<Areas>> areas = new TreeMap<>();
    private final List<BallotFolder> folders = new ArrayList<>();

    private RosterImport(Roster roster, DataFolder folder) {
        this.roster = roster;
        this.folder = folder;
        this.ledger = new Ledger(folder);
        this.organisations = roster.organisations().stream()
                .collect(Collectors.toMap(Roster.Organisation::id, Function.identity(), (first, same) -> first));
    }

    /**
     * Stages all changes in a folder; the caller commits them.
     *
     * @param problems what was wrong with the source
     */
    static ImportOutcome run(Roster roster, DataFolder folder, List<Problem> problems) throws IOException {
        RosterImport run = new RosterImport(roster, folder);
        run.sort();
        Optional<Parties> parties = Parties.of(roster, run.ledger);
        if (parties.isPresent()) {
            run.elections(parties.get());
        }
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(run.ledger.problems());
        return new ImportOutcome(
                run.ledger.changes(), all, run.advice(), roster.candidacies().size());
    }

    private List<String> advice() {
        if (!folder.exists("data/site.yaml") && folder.size() > 0) {
            ledger.advise(
                    "data/site.yaml is missing: \"hustings new site\" with this folder writes one for you to change, and"
                            + " touches nothing that is there.");
        }
        return ledger.advice();
    }

    /** Puts candidacies to their ballots, each person once. */
    private void sort() {
        Map<String, Roster.Candidacy> seen = new HashMap<>();
        for (Roster.Candidacy candidacy : roster.candidacies()) {
            Roster.Candidacy first = candidacy
                    .person()
                    .map(person -> seen.putIfAbsent(candidacy.ballot() + " " + person, candidacy))
                    .orElse(null);
            if (first == null) {
                candidacies
                        .computeIfAbsent(candidacy.ballot(), b -> new ArrayList<>())
                        .add(candidacy);
            } else {
                twice(first, candidacy);
            }
        }
    }

    private void twice(Roster.Candidacy first, Roster.Candidacy second) {
        String message = "person " + second.person().orElseThrow() + " is on the ballot " + second.ballot() + " twice";
        String line = "the first is in line " + first.at().line();
        if (second.sameAs(first)) {
            ledger.warn(second.at(), message, line + " and says the same; this row was left out");
        } else {
            ledger.report(Problem.error(
                    second.at(), "import", message, line + " and was used; this row differs from it and was left out"));
        }
    }

    private void elections(Parties parties) throws IOException {
        Map<String, List<Roster.Ballot>> byElection = roster.ballots().stream()
                .collect(Collectors.groupingBy(Roster.Ballot::election, TreeMap::new, Collectors.toList()));
        Map<String, Roster.Election> elections = new TreeMap<>();
        roster.elections().forEach(election -> elections.put(election.id(), election));
        Set<String> persons = roster.candidacies().stream()
                .flatMap(candidacy -> candidacy.person().stream())
                .collect(Collectors.toSet());
        BallotFolder.Around around = new BallotFolder.Around(parties, persons, gone(), folder);
        for (Roster.Election election : elections.values()) {
            election(election, byElection.getOrDefault(election.id(), List.of()), around);
        }
        for (var entry : areas.entrySet()) {
            entry.getValue().ifPresent(found -> found.write(organisation(entry.getKey()), ledger));
        }
        boolean withdraw = plausible();
        Map<String, BallotFolder.Added> added = new HashMap<>();
        folders.forEach(ballot -> ballot.add(parties, ledger).forEach(one -> added.putIfAbsent(one.key(), one)));
        folders.forEach(ballot -> ballot.update(parties, withdraw, added, ledger));
    }

    private Roster.Organisation organisation(String id) {
        return Optional.ofNullable(organisations.get(id))
                .orElseGet(() -> new Roster.Organisation(id, id, "council", Optional.empty(), true));
    }

    private void election(Roster.Election election, List<Roster.Ballot> ballots, BallotFolder.Around around)
            throws IOException {
        Optional<ElectionFile> file = ElectionFile.of(election, folder);
        if (file.isEmpty()) {
            return; // it is broken, which has been told
        }
        String body = file.get().organisation();
        Optional<Areas> its = areas.get(body);
        if (its == null) {
            its = Areas.of(body, folder);
            areas.put(body, its);
        }
        if (its.isEmpty()) {
            return;
        }
        Map<String, Settled> settled = new LinkedHashMap<>();
        for (Roster.Ballot ballot : ballots) {
            settle(ballot, file.get(), its.get(), settled);
        }
        for (Settled ballot : settled.values()) {
            boolean complete = !roster.unsure().contains(ballot.ballot().id());
            folders.add(BallotFolder.read(ballot, listed(ballot.ballot()), complete, around));
        }
        file.get().write(roster.source(), List.copyOf(settled.values()), ledger);
    }

    private void settle(Roster.Ballot ballot, ElectionFile file, Areas its, Map<String, Settled> settled) {
        String area = its.id(ballot, file.area(ballot.id()), ledger);
        String id = file.area(ballot.id()).isPresent()
                ? ballot.id()
                : file.ballotIn(area).orElse(ballot.id());
        int standing = (int) listed(ballot).stream()
                .filter(candidacy -> candidacy.status().orElse("standing").equals("standing"))
                .count();
        Settled first = settled.putIfAbsent(area, new Settled(ballot, id, area, its.name(area), standing));
        if (first != null) {
            ledger.report(Problem.error(
                    listed(ballot).stream()
                            .map(Roster.Candidacy::at)
                            .findFirst()
                            .orElse(Location.of("data")),
                    "import",
                    "the ballots " + first.ballot().id() + " and " + ballot.id() + " are both in the area " + area,
                    "an area has one ballot in an election; the second was left out"));
        }
    }

    private List<Roster.Candidacy> listed(Roster.Ballot ballot) {
        return candidacies.getOrDefault(ballot.id(), List.of());
    }

    /**
     * Whether people who are listed no longer may be set to withdrawn. An export that was filtered, say by party, lacks
     * far more people than ever withdraw; of those nobody may be said to have.
     */
    private boolean plausible() {
        List<YamlFile> vanished =
                folders.stream().flatMap(ballot -> ballot.vanished().stream()).toList();
        int known = folders.stream().mapToInt(BallotFolder::known).sum();
        if (vanished.size() <= FEW || vanished.size() <= known / 5) {
            return true;
        }
        ledger.warn(
                Location.of(roster.candidacies().get(0).at().file()),
                vanished.size() + " of the " + (known + vanished.size())
                        + " candidates known on these ballots are not in this file, so nobody was set to withdrawn",
                "import the whole list of candidates, not a part of it; if they did withdraw, write"
                        + " \"status: withdrawn\" in their files");
        return false;
    }

    /** The old paths in {@code data/redirects.yaml}. */
    private Set<String> gone() throws IOException {
        Set<String> gone = new HashSet<>();
        Optional<YamlFile> file = folder.read("data/redirects.yaml");
        file.ifPresent(redirects -> {
            redirects.entries().forEach(entry -> gone.add(entry.key()));
            redirects.items("gone").forEach(item -> YamlFile.text(item).ifPresent(gone::add));
        });
        return gone;
    }
}
