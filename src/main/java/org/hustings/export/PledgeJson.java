package org.hustings.export;

import java.io.OutputStream;
import java.util.List;
import org.hustings.json.JsonWriter;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.call.PledgeAnswers;

/**
 * {@code index.json} beside a pledge: the ask and how the candidates of each election answered, one by one, or area by area
 * where there are too many, as on the page.
 */
public final class PledgeJson {

    private PledgeJson() {}

    /** Writes what the page of a pledge says. */
    public static void write(LanguageEdition edition, Pledge pledge, OutputStream out) {
        Facts facts = new Facts(edition);
        Call call = edition.data().calls().get(pledge.call());
        List<Election> elections = edition.data().elections().values().stream()
                .filter(election -> election.calls().contains(pledge.call()))
                .toList();
        JsonWriter.object(out, json -> {
            facts.head(json, Paths.pledge(pledge.ref()));
            facts.pledge(json, pledge);
            json.field("summary", facts.said(pledge.summary())).field("theme", facts.said(pledge.theme()));
            json.object(
                    "put_by",
                    c -> c.field("call", call.id())
                            .field("title", edition.wording().text(call.title()))
                            .field("url", edition.url(Paths.call(call.id()))));
            json.objects("elections", elections, (j, election) -> {
                facts.election(j, election);
                facts.tally(j, edition.standings().tally(election.id(), pledge));
                if (PledgeAnswers.listed(edition.standings(), election, pledge)) {
                    j.objects(
                            "candidates",
                            edition.edition().candidates(election),
                            (c, candidate) -> candidate(c, edition, facts, candidate, pledge));
                } else {
                    j.objects(
                            "areas",
                            election.ballots().values(),
                            (a, ballot) -> area(a, edition, facts, election, ballot.area(), pledge));
                }
            });
        });
    }

    /** One area's numbers: candidates by name stand in the file of its ballot. */
    private static void area(
            JsonWriter json, LanguageEdition edition, Facts facts, Election election, String area, Pledge pledge) {
        json.field("area", area);
        facts.tally(json, edition.standings().tally(election.id(), area, pledge));
        json.field("url", edition.url(Paths.ballot(election.id(), area)));
    }

    private static void candidate(
            JsonWriter json, LanguageEdition edition, Facts facts, Candidate candidate, Pledge pledge) {
        json.field("area", candidate.area())
                .field("candidate", candidate.id())
                .field("name", edition.wording().text(candidate.name()))
                .field("party", candidate.party())
                .field("status", candidate.status().term());
        facts.state(json, candidate, pledge);
        json.field("url", edition.url(Paths.candidate(candidate)));
    }
}
