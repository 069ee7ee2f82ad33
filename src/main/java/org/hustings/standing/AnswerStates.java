package org.hustings.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.ContactAttempt;

/** What a candidate's answer to a pledge is on a day: the newest answer, or a state derived from how they were asked. */
final class AnswerStates {

    private static final ContactAttempt.Route[] ROUTES = ContactAttempt.Route.values();

    private final LocalDate day;

    AnswerStates(LocalDate day) {
        this.day = day;
    }

    /** The state alone. It is asked for every candidate and pledge of a site, so it allocates nothing. */
    AnswerState state(Candidate candidate, AskedPledge asked) {
        if (asked.embargoed()) {
            return AnswerState.EMBARGOED;
        }
        List<Answer> answers = asked.entries(candidate.answers());
        int newest = newest(answers);
        return newest < 0
                ? unanswered(candidate, asked)
                : AnswerState.of(answers.get(newest).answer());
    }

    /** Whether the state rests on an answer that the party gave. It is asked as often, so it allocates nothing either. */
    boolean byParty(Candidate candidate, AskedPledge asked) {
        if (asked.embargoed()) {
            return false;
        }
        List<Answer> answers = asked.entries(candidate.answers());
        int newest = newest(answers);
        return newest >= 0 && answers.get(newest).byParty();
    }

    /** The answer that the state rests on, alone; none where the state is derived or embargoed. */
    Optional<Answer> current(Candidate candidate, AskedPledge asked) {
        List<Answer> answers = asked.embargoed() ? List.of() : asked.entries(candidate.answers());
        int newest = newest(answers);
        return newest < 0 ? Optional.empty() : Optional.of(publishable(answers.get(newest)));
    }

    /** Where the newest answer up to the day stands, or -1. */
    private int newest(List<Answer> answers) {
        int i = answers.size() - 1;
        while (i >= 0 && !known(answers.get(i).on())) {
            i--;
        }
        return i;
    }

    /** The state with the answers it rests on. */
    PledgeStanding standing(Candidate candidate, AskedPledge asked) {
        AnswerState state = state(candidate, asked);
        if (!state.replied()) {
            return new PledgeStanding(asked.pledge(), state, Optional.empty(), List.of());
        }
        List<Answer> entries = asked.entries(candidate.answers());
        if (entries.size() == 1) {
            return new PledgeStanding(asked.pledge(), state, Optional.of(publishable(entries.get(0))), List.of());
        }
        List<Answer> answers = new ArrayList<>();
        for (Answer answer : entries) {
            if (known(answer.on())) {
                answers.add(publishable(answer));
            }
        }
        Collections.reverse(answers);
        return new PledgeStanding(
                asked.pledge(), state, Optional.of(answers.get(0)), answers.subList(1, answers.size()));
    }

    /** The contacts logged up to the day, oldest first. */
    List<ContactAttempt> contacts(Candidate candidate) {
        List<ContactAttempt> log = candidate.contactLog();
        return isInOrder(log)
                ? log
                : log.stream()
                        .filter(attempt -> known(attempt.on()))
                        .sorted(Comparator.comparing(ContactAttempt::on))
                        .toList();
    }

    /** Whether a log has nothing to leave out and nothing to move, as nearly all have. */
    private boolean isInOrder(List<ContactAttempt> log) {
        for (int i = 0; i < log.size(); i++) {
            LocalDate on = log.get(i).on();
            if (!known(on) || (i > 0 && on.isBefore(log.get(i - 1).on()))) {
                return false;
            }
        }
        return true;
    }

    private AnswerState unanswered(Candidate candidate, AskedPledge asked) {
        int attempts = attempts(candidate);
        if (attempts == 0) {
            return candidate.noContactRoute() ? AnswerState.NO_ROUTE : AnswerState.NOT_CONTACTED;
        }
        Call.FairContact fair = asked.call().fairContact();
        return asked.deadlinePassed() && attempts >= fair.attempts() && routes(candidate) >= fair.routes()
                ? AnswerState.NO_RESPONSE
                : AnswerState.AWAITING;
    }

    private int attempts(Candidate candidate) {
        int attempts = 0;
        for (int i = 0; i < candidate.contactLog().size(); i++) {
            if (known(candidate.contactLog().get(i).on())) {
                attempts++;
            }
        }
        return attempts;
    }

    /** By how many different routes the candidate was asked. */
    int routes(Candidate candidate) {
        int routes = 0;
        for (ContactAttempt.Route route : ROUTES) {
            routes += askedBy(candidate, route) ? 1 : 0;
        }
        return routes;
    }

    private boolean askedBy(Candidate candidate, ContactAttempt.Route route) {
        for (int i = 0; i < candidate.contactLog().size(); i++) {
            ContactAttempt attempt = candidate.contactLog().get(i);
            if (attempt.route() == route && known(attempt.on())) {
                return true;
            }
        }
        return false;
    }

    private boolean known(LocalDate date) {
        return !date.isAfter(day);
    }

    /** Whoever asked us not to publish a reply must find none of it on the site, whatever an editor kept in the file. */
    private static Answer publishable(Answer answer) {
        return answer.answer() == Answer.Kind.PRIVATE
                ? new Answer(
                        answer.on(),
                        answer.answer(),
                        answer.givenBy(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                : answer;
    }
}
