package org.hustings.export;

import java.io.OutputStream;
import org.hustings.json.JsonWriter;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;

/** {@code index.json} beside a ballot: everybody in ballot-paper order with their states. */
public final class BallotJson {

    private BallotJson() {}

    /** Writes what the page of an area's ballot says. */
    public static void write(LanguageEdition edition, Election election, String area, OutputStream out) {
        Facts facts = new Facts(edition);
        JsonWriter.object(out, json -> {
            facts.head(json, Paths.ballot(election.id(), area));
            facts.election(json, election);
            facts.area(json, election, area);
            json.objects("pledges", edition.data().pledgesOf(election), facts::pledge);
            json.objects(
                    "candidates",
                    edition.standings().ballotOrder(election.id(), area),
                    (j, candidate) -> candidate(j, edition, facts, candidate));
        });
    }

    private static void candidate(JsonWriter json, LanguageEdition edition, Facts facts, Candidate candidate) {
        facts.candidate(json, candidate);
        Election election = edition.data().elections().get(candidate.election());
        json.objects("answers", edition.data().pledgesOf(election), (j, pledge) -> {
            j.field("call", pledge.call()).field("pledge", pledge.id());
            facts.state(j, candidate, pledge);
        });
    }
}
