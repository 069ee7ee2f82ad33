package org.hustings.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hustings.model.Answer;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.ContactAttempt;
import org.hustings.model.FollowThrough;

/** On what each state rests, in one plain line with its dates. */
final class Explanations {

    private final AnswerStates states;

    Explanations(AnswerStates states) {
        this.states = states;
    }

    /** @param dated whether the dates of contacts, which are personal data, may still be told */
    Phrase of(Candidate candidate, AskedPledge asked, PledgeStanding standing, boolean dated) {
        return switch (standing.state()) {
            case COMMITTED, QUALIFIED, NOT_COMMITTED -> replied("answered", standing);
            case DECLINED, PRIVATE, WITHDRAWN -> replied(standing.state().term(), standing);
            case NO_ROUTE -> Phrase.of("explain.no-route");
            case NOT_CONTACTED -> unasked(candidate, asked);
            case AWAITING -> contacted(awaiting(candidate, asked), candidate, asked, dated);
            case NO_RESPONSE ->
                contacted(asked.fairInTime(candidate) ? "no-response" : "no-response-late", candidate, asked, dated);
            case EMBARGOED ->
                Phrase.of(
                        "explain.embargoed",
                        "from",
                        asked.call().publishAnswersFrom().orElseThrow());
        };
    }

    private static Phrase unasked(Candidate candidate, AskedPledge asked) {
        if (!candidate.standing()) {
            return Phrase.of("explain.not-contacted." + candidate.status().term());
        }
        return Phrase.of(asked.pollsClosed() ? "explain.not-contacted.past" : "explain.not-contacted");
    }

    private static Phrase replied(String how, PledgeStanding standing) {
        Answer answer = standing.current().orElseThrow();
        return Phrase.of("explain." + how + "." + answer.givenBy().term(), "on", answer.on());
    }

    /** Why somebody who was asked is not said to have kept silent: there is time left, or they were not asked enough. */
    private String awaiting(Candidate candidate, AskedPledge asked) {
        if (!candidate.standing()) {
            return "awaiting-former";
        }
        if (asked.call().deadline().isEmpty()) {
            return "awaiting-open";
        }
        if (!asked.deadlinePassed()) {
            return "awaiting";
        }
        boolean routes =
                states.routes(candidate, asked) < asked.call().fairContact().routes();
        return (routes ? "awaiting-routes" : "awaiting-attempts") + (asked.pollsClosed() ? "-past" : "");
    }

    private Phrase contacted(String how, Candidate candidate, AskedPledge asked, boolean dated) {
        Call call = asked.call();
        Map<String, Object> arguments = new HashMap<>();
        call.deadline().ifPresent(deadline -> arguments.put("deadline", deadline));
        arguments.put("routes", call.fairContact().routes());
        arguments.put("attempts", call.fairContact().attempts());
        if (dated) {
            arguments.put("contacts", contacts(states.contacts(candidate, asked)));
        }
        return new Phrase("explain." + how + (dated ? ".dated" : ".undated"), arguments);
    }

    private static List<Phrase> contacts(List<ContactAttempt> attempts) {
        return attempts.stream()
                .map(attempt -> Phrase.of("explain.contact." + attempt.route().term(), "on", attempt.on()))
                .toList();
    }

    /** On what an outcome rests. */
    static Phrase of(OutcomeStanding standing) {
        if (standing.current().isEmpty()) {
            return Phrase.of("explain.not-yet-checked");
        }
        FollowThrough finding = standing.current().get();
        boolean checked = standing.outcome() != FollowThrough.Outcome.NOT_YET_CHECKED;
        String so = checked ? "explain.checked" : "explain.not-yet-checked";
        return finding.nextReview()
                .map(review -> Phrase.of(
                        so + (standing.reviewOverdue() ? ".review-overdue" : ".review-ahead"),
                        "on",
                        finding.on(),
                        "review",
                        review))
                .orElseGet(() -> Phrase.of(so, "on", finding.on()));
    }
}
