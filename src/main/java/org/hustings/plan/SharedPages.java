package org.hustings.plan;

import java.util.Optional;
import java.util.Set;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Organisation;

/**
 * The pages of a site whose data has errors that no single file stands for: ballots, parties, people and downloads. Whether
 * there surely is none at a path, however the errors are mended.
 */
final class SharedPages {

    private static final String ELECTIONS = "data/elections/";

    private final Dataset data;
    private final Set<String> badFiles;
    private final Set<String> dataFiles;

    /**
     * @param badFiles every file of which something could not be read
     * @param dataFiles the paths of all files under {@code data/}, with those that could not be read
     */
    SharedPages(Dataset data, Set<String> badFiles, Set<String> dataFiles) {
        this.data = data;
        this.badFiles = badFiles;
        this.dataFiles = dataFiles;
    }

    /** @param path a page or file that is not one of {@link FixedFiles}, in the site's first language */
    boolean lack(String path) {
        String[] steps = path.split("/", -1);
        return switch (steps[0] + " " + steps.length) {
            case "people 3" -> noPerson(steps[1]);
            case "elections 4" -> noElection(steps[1]) || noBallot(steps[1], steps[2]);
            case "elections 5" -> steps[2].equals("parties") && (noElection(steps[1]) || noParty(steps[1], steps[3]));
            case "data 3" ->
                noElection(steps[1]) || !Set.of("candidates.csv", "answers.csv").contains(steps[2]);
            case "data 2" -> true;
            default -> steps[0].equals("changes") || steps[0].equals("corrections");
        };
    }

    private boolean allRead(String folder) {
        return badFiles.stream().noneMatch(file -> file.startsWith(folder));
    }

    private boolean noElection(String election) {
        return dataFiles.stream().noneMatch(file -> file.startsWith(ELECTIONS + election + "/"));
    }

    private boolean noPerson(String person) {
        return allRead(ELECTIONS)
                && data.candidates().stream()
                        .noneMatch(candidate -> candidate.person().equals(Optional.of(person)));
    }

    /** A party that is written wrong in somebody's file may be any. */
    private boolean noParty(String election, String party) {
        return allRead(ELECTIONS + election + "/")
                && data.candidates().stream()
                        .filter(candidate -> candidate.election().equals(election))
                        .map(Candidate::party)
                        .noneMatch(id -> id.equals(party) || !data.parties().containsKey(id));
    }

    /** An area that is written wrong in a ballot may be any, and a folder of candidates may still get a ballot. */
    private boolean noBallot(String id, String area) {
        Election election = data.elections().get(id);
        Organisation body = election == null ? null : data.organisations().get(election.organisation());
        return body != null
                && !badFiles.contains(election.file().path())
                && !badFiles.contains(body.file().path())
                && dataFiles.stream().noneMatch(file -> file.startsWith(ELECTIONS + id + "/candidates/" + area + "/"))
                && election.ballots().values().stream()
                        .noneMatch(ballot ->
                                ballot.area().equals(area) || !body.areas().containsKey(ballot.area()));
    }
}
