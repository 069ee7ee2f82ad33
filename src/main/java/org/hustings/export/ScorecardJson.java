package org.hustings.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.json.JsonWriter;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.PledgeRef;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.standing.OutcomeStanding;
import org.hustings.standing.PledgeStanding;
import org.hustings.standing.Standings;

/** {@code index.json} beside a scorecard. */
public final class ScorecardJson {

    private ScorecardJson() {}

    /** Writes what the scorecard of a candidate says. */
    public static void write(LanguageEdition edition, Candidate candidate, OutputStream out) {
        Facts facts = new Facts(edition);
        Standings standings = edition.standings();
        Election election = edition.data().elections().get(candidate.election());
        JsonWriter.object(out, json -> {
            facts.head(json, Paths.candidate(candidate));
            facts.election(json, election);
            facts.area(json, election, candidate.area());
            json.object("candidate", c -> {
                facts.candidate(c, candidate);
                c.field("statement", facts.said(candidate.statement()))
                        .field("lang", facts.language(candidate.statement(), candidate.lang()));
                facts.image(c, candidate);
                if (standings.personalDataShown(election)) {
                    c.objects(
                            "links",
                            candidate.links(),
                            (j, link) -> j.field("kind", link.kind()).field("url", link.url()));
                }
            });
            pledges(json, edition, facts, candidate);
            // An empty log would say that nobody ever wrote to them.
            if (standings.personalDataShown(election)) {
                json.objects(
                        "contact_log",
                        standings.contactLog(candidate),
                        (j, contact) -> j.field("on", contact.on().toString())
                                .field("route", contact.route().term()));
            }
            json.objects(
                    "corrections",
                    standings.corrections(candidate),
                    (j, correction) -> j.field("on", correction.on().toString())
                            .field("what", facts.said(Optional.of(correction.what())))
                            .field("was", facts.said(correction.was())));
        });
    }

    private static void pledges(JsonWriter json, LanguageEdition edition, Facts facts, Candidate candidate) {
        Election election = edition.data().elections().get(candidate.election());
        List<OutcomeStanding> outcomes = edition.standings().outcomes(candidate);
        List<PledgeStanding> pledges = edition.standings().pledges(candidate);
        String page = edition.url(Paths.candidate(candidate)) + "#";
        Map<PledgeRef, String> anchors = edition.anchors(election.id());
        json.items("pledges");
        for (PledgeStanding standing : pledges) {
            facts.pledge(json.item(), standing.pledge());
            json.field("url", page + anchors.get(standing.pledge().ref()));
            facts.standing(json, candidate, standing);
            for (OutcomeStanding outcome : outcomes) {
                if (outcome.pledge().equals(standing.pledge())) {
                    facts.outcome(json.begin("follow_through"), outcome);
                    json.end();
                }
            }
            json.end();
        }
        json.endItems();
    }
}
