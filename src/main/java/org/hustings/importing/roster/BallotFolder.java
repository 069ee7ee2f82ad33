package org.hustings.importing.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.importing.Change;
import org.hustings.importing.DataFolder;
import org.hustings.importing.Slug;
import org.hustings.importing.YamlFile;
import org.hustings.importing.roster.ElectionFile.Settled;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** The candidates of one ballot, in the data and in a roster. */
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
    private final List<Roster.Candidacy> listed;
    private final boolean counted;
    private WhoIsWho who;

    private BallotFolder(String path, Settled ballot, List<Roster.Candidacy> listed, boolean complete) {
        this.election = ballot.ballot().election();
        this.path = path;
        this.areaName = ballot.areaName();
        this.complete = complete;
        this.listed = listed.stream().sorted(BY_PERSON).toList();
        this.counted = listed.stream().anyMatch(candidacy -> candidacy.elected().isPresent());
    }

    /**
     * What is known beside a ballot.
     *
     * @param persons the ids of everybody in the roster
     * @param gone the paths of pages that have moved or were removed, whose ids are not used again
     */
    record Around(Parties parties, Set<String> persons, Set<String> gone, DataFolder data) {}

    /**
     * Reads what is there and finds who is who.
     *
     * @param complete whether every row of the ballot could be read; if not, nobody is missed
     */
    static BallotFolder read(Settled ballot, List<Roster.Candidacy> listed, boolean complete, Around around)
            throws IOException {
        String election = ballot.ballot().election();
        BallotFolder folder = new BallotFolder(
                "data/elections/" + election + "/candidates/" + ballot.area() + "/", ballot, listed, complete);
        for (String name : around.data().names(folder.path)) {
            if (name.endsWith(".yaml")) {
                folder.taken.add(name.substring(0, name.length() - ".yaml".length()));
                around.data()
                        .read(folder.path + name)
                        .ifPresentOrElse(folder.files::add, () -> folder.unreadable.add(folder.path + name));
            }
        }
        String page = "elections/" + election + "/" + ballot.area() + "/";
        around.gone().stream()
                .filter(moved -> moved.startsWith(page))
                .forEach(
                        moved -> folder.taken.add(moved.substring(page.length()).replaceAll("/.*", "")));
        folder.files.forEach(file ->
                file.text("name").ifPresent(name -> folder.taken.add(Slug.ofPerson(name, file.text("person")))));
        folder.who = new WhoIsWho(around.parties(), around.persons(), folder.files, folder.listed, complete);
        return folder;
    }

    /** Those who came from a source, still stand, and are listed no longer. */
    List<YamlFile> vanished() {
        return files.stream()
                .filter(file ->
                        complete && unreadable.isEmpty() && !who.matched().containsKey(file))
                .filter(file -> file.text("person").isPresent() && !CandidateFile.hasResult(file))
                .filter(file -> file.text("status").orElse("standing").equals("standing"))
                .filter(file -> !file.kept("status"))
                .toList();
    }

    /** How many of those in the data are listed. */
    int known() {
        return who.matched().size();
    }

    /**
     * A file for somebody who is new on a ballot.
     *
     * @param key the election and the person's id
     */
    record Added(String key, String areaName, String path) {}

    /** Stages new files, and returns those of people who can be known elsewhere. */
    List<Added> add(Parties parties, Ledger ledger) {
        List<Added> added = new ArrayList<>();
        if (!who.fresh().isEmpty() && unreadable.isEmpty()) {
            add(parties, ledger, added);
        } else if (!who.fresh().isEmpty()) {
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
            Optional.ofNullable(who.matched().get(file))
                    .ifPresent(candidacy -> update(file, candidacy, parties, ledger));
        }
        List<YamlFile> withdrawn = withdraw ? vanished() : List.of();
        for (YamlFile file : files) {
            Optional<Added> moved = file.text("person").map(this::key).map(added::get);
            CandidateFile candidate = new CandidateFile(file, parties, areaName);
            if (withdrawn.contains(file)) {
                candidate.withdraw(moved);
                candidate.write(ledger);
            } else if (moved.isPresent() && !who.matched().containsKey(file)) {
                ledger.warn(
                        file.place("person"),
                        candidate.moved(moved.get()),
                        "nothing else was changed here, since this ballot may not be whole in the import");
            }
        }
    }

    private String key(String person) {
        return election + " " + person;
    }

    private void add(Parties parties, Ledger ledger, List<Added> added) {
        Wishes wishes = new Wishes(listed, taken);
        for (Roster.Candidacy candidacy : who.fresh()) {
            String file = path + wishes.choose(candidacy) + ".yaml";
            ledger.folder().write(file, NewCandidate.file(candidacy, parties));
            candidacy.person().ifPresent(person -> added.add(new Added(key(person), areaName, file)));
            if (candidacy.party().isEmpty()) {
                ledger.warn(
                        candidacy.at(),
                        "nothing says for which party " + candidacy.name() + " stands, or that they stand for none",
                        "write \"party: \" in " + file + "; without it the site does not build");
            }
            who.namesakes(candidacy).forEach(old -> namesake(old, candidacy, file, ledger));
        }
        ledger.changed(new Change(
                Change.Kind.CANDIDATE_ADDED,
                areaName + ": " + names(),
                who.fresh().size()));
    }

    /** Somebody new who is called like somebody who is listed no longer may be the same; that is for an editor to say. */
    private void namesake(YamlFile old, Roster.Candidacy candidacy, String added, Ledger ledger) {
        Optional<String> here = old.text("person");
        String id = candidacy.person().map(person -> ", person " + person).orElse("");
        ledger.warn(
                old.place(here.isPresent() ? "person" : "name"),
                CandidateFile.nameIn(old)
                        + here.map(person -> ", person " + person).orElse("") + ", may be somebody else" + " than "
                        + candidacy.name() + id + " in the import, who got a new file, " + added,
                candidacy
                        .person()
                        .map(person -> "if they are one person, delete the new file, write \"person: " + person
                                + "\" in this one, and import again")
                        .orElse("if they are one person, move what is in one file to the other, and delete it"));
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
        return String.join(
                ", ", who.fresh().stream().map(Roster.Candidacy::name).toList());
    }

    private void update(YamlFile file, Roster.Candidacy candidacy, Parties parties, Ledger ledger) {
        CandidateFile candidate = new CandidateFile(file, parties, areaName);
        renumbered(file, candidacy, ledger);
        candidate.update(candidacy, counted);
        String status = candidate.status();
        String wanted = candidacy.status().orElse("standing");
        if (!status.equals(wanted) && !candidate.kept("status") && !candidate.restore()) {
            ledger.warn(
                    file.place("status"),
                    CandidateFile.nameIn(file) + " has the status \"" + status + "\" here and \"" + wanted
                            + "\" in the import; it was left",
                    "change it if the import is right; a comment \"# keep\" behind it ends this warning");
        }
        new LinkDifferences(file, file.text("name").orElse(candidacy.name())).tell(candidacy.links(), ledger);
        candidate.write(ledger);
    }

    private void renumbered(YamlFile file, Roster.Candidacy candidacy, Ledger ledger) {
        Optional<String> here = file.text("person");
        Optional<String> there = candidacy.person();
        if (here.isPresent() && there.isPresent() && !here.equals(there)) {
            ledger.warn(
                    file.place("person"),
                    CandidateFile.nameIn(file) + " was person " + here.get()
                            + ", whom the import has nowhere, and is now" + " taken for person " + there.get()
                            + ", of the same name and party on this ballot",
                    "if that is somebody else, write \"person: " + here.get()
                            + "  # keep\" and import again; they then get a file of their own");
        }
    }
}
