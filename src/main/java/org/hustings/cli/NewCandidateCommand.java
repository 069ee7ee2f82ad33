package org.hustings.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hustings.drafting.Draft;
import org.hustings.drafting.YamlText;
import org.hustings.model.Ballot;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.problem.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hustings new candidate}. */
@Command(name = "candidate", description = "Writes data/elections/<election>/candidates/<area>/<id>.yaml.")
final class NewCandidateCommand implements Callable<Integer> {

    @Mixin
    private NewFiles files;

    @Parameters(paramLabel = "NAME", description = "the person's name, as they write it")
    private String name;

    @Option(names = "--election", paramLabel = "ID", required = true, description = "a folder in data/elections/")
    private String election;

    @Option(names = "--area", paramLabel = "ID", required = true, description = "an area with a ballot in the election")
    private String area;

    @Option(names = "--party", paramLabel = "ID", description = "an id in data/parties.yaml, or independent")
    private String party;

    @Option(names = "--person", paramLabel = "NUMBER", description = "Democracy Club's number for the person")
    private String person;

    @Override
    public Integer call() throws IOException {
        Dataset data = files.data();
        Election found = data.elections()
                .get(NewFiles.known("election", election, data.elections().keySet()));
        List<String> areas = found.ballots().values().stream().map(Ballot::area).toList();
        NewFiles.known("ballot of " + election + " in the area", area, areas);
        if (party != null) {
            NewFiles.known("party", party, data.parties().keySet());
        }
        String pledge =
                data.pledgesOf(found).stream().map(Pledge::id).findFirst().orElse("flexible-funding");
        return files.write(
                Map.of(
                        path(election, area, files.idOfPerson(name, Optional.ofNullable(person))),
                        draft(name, party == null ? "" : party, person, pledge)),
                party == null
                        ? "The parties are: " + Nearest.some(data.parties().keySet())
                                + ". Another one needs a line in data/parties.yaml."
                        : "");
    }

    static String path(String election, String area, String id) {
        return "data/elections/" + election + "/candidates/" + area + "/" + id + ".yaml";
    }

    /** Nobody is put down for a party, or for none, by guess: without {@code party} the line waits to be filled in. */
    static String draft(String name, String party, String person, String pledge) {
        return Draft.of("candidate.yaml")
                .text("name", name)
                .yaml("party", party)
                .yaml("person", person == null ? "#person: 12345" : "person: " + YamlText.of(person))
                .yaml("pledge", pledge)
                .write();
    }
}
