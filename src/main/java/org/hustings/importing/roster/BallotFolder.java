package org.hustings.importing.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hustings.importing.Change;
import org.hustings.importing.DataFolder;
import org.hustings.importing.Slug;
import org.hustings.importing.YamlFile;
import org.hustings.importing.roster.ElectionFile.Settled;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/**
 * The candidates of one ballot, in the data and in a roster. A person is known by their person id wherever their row
 * stands; without one, by a name that nobody else on the ballot has.
 */
final class BallotFolder {

    private static final Comparator<Roster.Candidacy> BY_PERSON = Comparator.comparing(
                    (Roster.Candidacy c) -> c.person().map(String::length).orElse(0))
            .thenComparing(c -> c.person().orElse(""))
            .thenComparing(Roster.Candidacy::name)
            .thenComparing(c -> c.party().orElse(""));

    private final String election;
    private final String path;
    private final String areaName;
    private final boolean complete;
    private final List<YamlFile> files = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final List<String> unreadable = new ArrayList<>();
    private final Map<YamlFile, Roster.Candidacy> matched = new HashMap<>();
    private final List<Roster.Candidacy> listed;
    private final List<Roster.Candidacy> fresh = new ArrayList<>();

    private BallotFolder(String path, Settled ballot, List<Roster.Candidacy> listed, boolean complete) {
        this.election = ballot.ballot().election();
        this.path = path;
        this.areaName = ballot.areaName();
        this.complete = complete;
        this.listed = listed.stream().sorted(BY_PERSON).toList();
    }

    /**
     * Reads what is there and finds who is who.
     *
     * @param complete whether every row of the ballot could be read; if not, nobody is missed
     * @param gone the paths of pages that have moved or were removed, whose ids are not used again
     */
    static BallotFolder read(
            Settled ballot, List<Roster.Candidacy> listed, boolean complete, Set<String> gone, DataFolder data)
            throws IOException {
        String election = ballot.ballot().election();
        BallotFolder folder = new BallotFolder(
                "data/elections/" + election + "/candidates/" + ballot.area() + "/", ballot, listed, complete);
        for (String name : data.names(folder.path)) {
            if (name.endsWith(".yaml")) {
                folder.taken.add(name.substring(0, name.length() - ".yaml".length()));
                data.read(folder.path + name)
                        .ifPresentOrElse(folder.files::add, () -> folder.unreadable.add(folder.path + name));
            }
        }
        String page = "elections/" + election + "/" + ballot.area() + "/";
        gone.stream()
                .filter(moved -> moved.startsWith(page))
                .forEach(
                        moved -> folder.taken.add(moved.substring(page.length()).replaceAll("/.*", "")));
        folder.match();
        return folder;
    }

    private void match() {
        Map<String, YamlFile> byPerson = new HashMap<>();
        files.forEach(file -> file.text("person").ifPresent(person -> byPerson.putIfAbsent(person, file)));
        for (Roster.Candidacy candidacy : listed) {
            YamlFile file = candidacy.person().map(byPerson::get).orElse(null);
            if (file == null || matched.putIfAbsent(file, candidacy) != null) {
                fresh.add(candidacy);
            }
        }
        matchNames(file -> file.text("person").isEmpty());
        matchNames(file -> true); // two records of one person were merged into one at the source
        files.forEach(file -> file.text("name").ifPresent(name -> taken.add(Slug.ofPerson(name, file.text("person")))));
    }

    /** Matches those who are left over on both sides by names that each side has just once. */
    private void matchNames(Predicate<YamlFile> eligible) {
        Map<String, List<YamlFile>> byName = new HashMap<>();
        files.stream()
                .filter(file -> !matched.containsKey(file))
                .filter(eligible)
                .forEach(file -> file.text("name")
                        .ifPresent(name -> byName.computeIfAbsent(Slug.folded(name), n -> new ArrayList<>())
                                .add(file)));
        Map<String, Long> names = new HashMap<>();
        listed.forEach(candidacy -> names.merge(Slug.folded(candidacy.name()), 1L, Long::sum));
        fresh.removeIf(candidacy -> {
            String name = Slug.folded(candidacy.name());
            List<YamlFile> same = byName.getOrDefault(name, List.of());
            boolean clear = same.size() == 1 && names.get(name) == 1L && !name.isEmpty();
            return clear && matched.putIfAbsent(same.get(0), candidacy) == null;
        });
    }

    /** Those who came from a source, still stand, and are listed no longer. */
    List<YamlFile> vanished() {
        return files.stream()
                .filter(file -> complete && unreadable.isEmpty() && !matched.containsKey(file))
                .filter(file ->
                        file.text("person").isPresent() && file.at("result").isEmpty())
                .filter(file -> file.text("status").orElse("standing").equals("standing"))
                .filter(file -> !file.kept("status"))
                .toList();
    }

    /** How many of those in the data are listed. */
    int known() {
        return matched.size();
    }

    /**
     * A file for somebody who is new on a ballot.
     *
     * @param who the election and the person's id
     */
    record Added(String who, String areaName, String path) {}

    /** Stages new files, and returns those of people who can be known elsewhere. */
    List<Added> add(Parties parties, Ledger ledger) {
        List<Added> added = new ArrayList<>();
        if (!fresh.isEmpty() && unreadable.isEmpty()) {
            add(parties, ledger, added);
        } else if (!fresh.isEmpty()) {
            skip(ledger);
        }
        return added;
    }

    /**
     * Stages changed files.
     *
     * @param withdraw whether those who are listed no longer are set to withdrawn
     * @param added who is new on any ballot, by election and person
     */
    void update(Parties parties, boolean withdraw, Map<String, Added> added, Ledger ledger) {
        for (YamlFile file : files) {
            Optional.ofNullable(matched.get(file)).ifPresent(candidacy -> update(file, candidacy, parties, ledger));
        }
        List<YamlFile> withdrawn = withdraw ? vanished() : List.of();
        for (YamlFile file : files) {
            Optional<Added> moved = file.text("person").map(this::who).map(added::get);
            CandidateFile candidate = new CandidateFile(file, parties, areaName);
            if (withdrawn.contains(file)) {
                candidate.withdraw(moved);
                candidate.write(ledger);
            } else if (moved.isPresent() && !matched.containsKey(file)) {
                ledger.warn(
                        file.place("person"),
                        candidate.moved(moved.get()),
                        "nothing else was changed here, since this ballot may not be whole in the import");
            }
        }
    }

    private String who(String person) {
        return election + " " + person;
    }

    private void add(Parties parties, Ledger ledger, List<Added> added) {
        Wishes wishes = new Wishes(listed, taken);
        for (Roster.Candidacy candidacy : fresh) {
            String file = path + wishes.choose(candidacy) + ".yaml";
            ledger.folder().write(file, CandidateFile.create(candidacy, parties));
            candidacy.person().ifPresent(person -> added.add(new Added(who(person), areaName, file)));
            if (candidacy.party().isEmpty()) {
                ledger.warn(
                        candidacy.at(),
                        "nothing says for which party " + candidacy.name() + " stands, or that they stand for none",
                        "write \"party: \" in " + file + "; without it the site does not build");
            }
        }
        ledger.changed(new Change(Change.Kind.CANDIDATE_ADDED, areaName + ": " + names(), fresh.size()));
    }

    /** A file that cannot be read may be of one of those who seem to be new; nobody may get two. */
    private void skip(Ledger ledger) {
        ledger.report(Problem.error(
                Location.of(unreadable.get(0)),
                "import",
                "nobody was added in " + areaName + ", since one of them may be in this file: " + names(),
                "mend this file, and import again"));
    }

    private String names() {
        return String.join(", ", fresh.stream().map(Roster.Candidacy::name).toList());
    }

    private void update(YamlFile file, Roster.Candidacy candidacy, Parties parties, Ledger ledger) {
        CandidateFile candidate = new CandidateFile(file, parties, areaName);
        candidate.update(candidacy);
        String status = candidate.status();
        String wanted = candidacy.status().orElse("standing");
        if (!status.equals(wanted) && !candidate.kept("status") && !candidate.restore()) {
            ledger.warn(
                    file.place("status"),
                    file.text("name").orElse("this candidate") + " is " + status + " here and " + wanted
                            + " in the import; it was left",
                    "change it if the import is right; a comment \"# keep\" behind it ends this warning");
        }
        new LinkDifferences(file, file.text("name").orElse(candidacy.name())).tell(candidacy.links(), ledger);
        candidate.write(ledger);
    }
}
