package org.hustings.export;

import java.util.Optional;
import org.hustings.json.JsonWriter;
import org.hustings.model.Answer;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.FollowThrough;
import org.hustings.model.LanguageTag;
import org.hustings.model.LocalText;
import org.hustings.model.Organisation;
import org.hustings.model.Pledge;
import org.hustings.model.Source;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.standing.AnswerState;
import org.hustings.standing.OutcomeStanding;
import org.hustings.standing.PledgeStanding;
import org.hustings.standing.Tally;
import org.hustings.wording.Wording;

/** The JSON objects that several {@code index.json} files share, so that a fact has one form wherever it stands. */
final class Facts {

    private final LanguageEdition edition;
    private final Wording wording;

    Facts(LanguageEdition edition) {
        this.edition = edition;
        this.wording = edition.wording();
    }

    /** What every file begins with: the page it stands beside, and the day it describes. */
    void head(JsonWriter json, String path) {
        json.field("url", edition.url(path))
                .field("as_of", edition.standings().today().day().toString());
    }

    void election(JsonWriter json, Election election) {
        json.begin("election")
                .field("id", election.id())
                .field("name", wording.text(election.name()))
                .field("date", election.date().toString())
                .field("demonstration", election.demonstration())
                .field("url", edition.url(Paths.election(election.id())))
                .end();
    }

    void area(JsonWriter json, Election election, String areaId) {
        Organisation.Area area = edition.data()
                .organisations()
                .get(election.organisation())
                .areas()
                .get(areaId);
        json.begin("area")
                .field("id", area.id())
                .field("name", wording.text(area.name()))
                .field("gss", area.gss())
                .field("url", edition.url(Paths.ballot(election.id(), area.id())))
                .end();
        Ballot ballot = edition.ballot(election.id(), areaId);
        if (ballot != null) {
            json.begin("ballot")
                    .field("id", ballot.id())
                    .field("seats", ballot.seats())
                    .field("status", ballot.status().term())
                    .field("reason", said(ballot.reason()))
                    .field("replaced_by", ballot.replacedBy())
                    .end();
        }
    }

    void candidate(JsonWriter json, Candidate candidate) {
        json.field("id", candidate.id()).field("name", wording.text(candidate.name()));
        candidate
                .ballotName()
                .ifPresent(name -> json.field("surname", name.surname()).field("other_names", name.otherNames()));
        json.begin("party")
                .field("id", candidate.party())
                .field("name", edition.party(candidate.party()))
                .end()
                .field("description", said(candidate.description()))
                .field("person", candidate.person())
                .field("status", candidate.status().term());
        edition.standings().result(candidate).ifPresent(result -> {
            result.elected().ifPresent(elected -> json.field("elected", elected));
            result.votes().ifPresent(votes -> json.field("votes", votes));
        });
        json.field("url", edition.url(Paths.candidate(candidate)));
    }

    /** The portrait, where its file is there. */
    void image(JsonWriter json, Candidate candidate) {
        if (candidate.image().isEmpty()) {
            return;
        }
        Candidate.Image image = candidate.image().get();
        Optional<String> url = edition.edition().assetUrl(image.file());
        if (url.isPresent()) {
            json.begin("image")
                    .field("url", url)
                    .field("alt", wording.text(image.alt()))
                    .field("credit", said(image.credit()))
                    .field("licence", said(image.licence()))
                    .end();
        }
    }

    void pledge(JsonWriter json, Pledge pledge) {
        json.field("call", pledge.call())
                .field("pledge", pledge.id())
                .field("title", wording.text(pledge.title()))
                .field("ask", wording.text(pledge.ask()));
    }

    /** A state where the answer it rests on is not given whole; who gave that stands beside it. */
    void state(JsonWriter json, Candidate candidate, Pledge pledge) {
        PledgeStanding standing = edition.standings().standing(candidate, pledge);
        state(json, standing);
        json.field("given_by", standing.current().map(answer -> answer.givenBy().term()));
    }

    void standing(JsonWriter json, Candidate candidate, PledgeStanding standing) {
        state(json, standing);
        json.field("explanation", wording.say(edition.standings().explain(candidate, standing)));
        if (standing.current().isPresent()) {
            answer(json.begin("answer"), standing.current().get());
            json.end();
        }
        json.items("earlier");
        for (Answer answer : standing.earlier()) {
            answer(json.item(), answer);
            json.end();
        }
        json.endItems();
    }

    private void state(JsonWriter json, PledgeStanding standing) {
        json.field("state", standing.state().term()).field("label", wording.say(standing.said()));
    }

    /** How many are in each state, and beside that how many of them are by the party's answer. */
    void tally(JsonWriter json, Tally tally) {
        json.object("tally", t -> {
            t.field("candidates", tally.total());
            for (AnswerState state : AnswerState.values()) {
                t.field(state.term(), tally.of(state));
            }
        });
        json.object("given_by_party", t -> {
            for (AnswerState state : AnswerState.values()) {
                if (state.replied()) {
                    t.field(state.term(), tally.byParty(state));
                }
            }
        });
    }

    void outcome(JsonWriter json, OutcomeStanding outcome) {
        json.field("outcome", outcome.outcome().term())
                .field("explanation", wording.say(edition.standings().explain(outcome)))
                .field("review_overdue", outcome.reviewOverdue());
        outcome.current().ifPresent(finding -> finding(json, finding));
        json.objects("earlier", outcome.earlier(), (j, finding) -> {
            j.field("outcome", finding.outcome().term());
            finding(j, finding);
        });
    }

    void source(JsonWriter json, Optional<Source> source) {
        if (source.isPresent()) {
            Source from = source.get();
            json.begin("source")
                    .field("title", said(from.title()))
                    .field("url", from.url())
                    .field("archived", from.archived())
                    .field("seen", from.seen())
                    .end();
        }
    }

    Optional<String> said(Optional<LocalText> text) {
        return text.isPresent() ? Optional.of(wording.text(text.get())) : Optional.empty();
    }

    /** In which language something was said: that under which it stands, else the one written down beside it. */
    Optional<String> language(Optional<LocalText> said, Optional<LanguageTag> beside) {
        return said.flatMap(text -> text.languageIn(wording.language()))
                .or(() -> beside)
                .map(LanguageTag::tag);
    }

    private void answer(JsonWriter json, Answer answer) {
        json.field("on", answer.on().toString())
                .field("answer", answer.answer().term())
                .field("given_by", answer.givenBy().term())
                .field("words", said(answer.words()))
                .field("lang", language(answer.words(), answer.lang()))
                .field("reason", said(answer.reason()));
        source(json, answer.source());
    }

    private void finding(JsonWriter json, FollowThrough finding) {
        json.field("on", finding.on().toString()).field("note", said(finding.note()));
        json.field("next_review", finding.nextReview());
        source(json, finding.source());
        finding.reply()
                .ifPresent(reply -> json.object("reply", r -> {
                    r.field("sent", reply.sent().filter(edition.standings().today()::knows))
                            .field("due", reply.due());
                    reply.agreed().ifPresent(agreed -> r.field("agreed", agreed));
                    r.field("words", said(reply.words())).field("lang", language(reply.words(), reply.lang()));
                }));
    }
}
