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

/** {@code index.json} beside a pledge: the ask and how the candidates of each election answered. */
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
            json.field("summary", facts.said(pledge.summary())).field("theme", pledge.theme());
            json.object(
                    "put_by",
                    c -> c.field("call", call.id())
                            .field("title", edition.wording().text(call.title()))
                            .field("url", edition.url(Paths.call(call.id()))));
            json.objects("elections", elections, (j, election) -> {
                facts.election(j, election);
                facts.tally(j, edition.standings().tally(election.id(), pledge));
                j.objects(
                        "candidates",
                        edition.edition().candidates(election),
                        (c, candidate) -> candidate(c, edition, facts, candidate, pledge));
            });
        });
    }

    private static void candidate(
            JsonWriter json, LanguageEdition edition, Facts facts, Candidate candidate, Pledge pledge) {
        json.field("area", candidate.area())
                .field("candidate", candidate.id())
                .field("name", edition.wording().text(candidate.name()))
                .field("party", candidate.party())
                .field("status", candidate.status().term());
        facts.state(json, edition.standings().state(candidate, pledge));
        json.field("url", edition.url(Paths.candidate(candidate)));
    }
}
