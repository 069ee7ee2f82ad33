package org.hustings.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Candidate;
import org.hustings.model.ContactAttempt;

/** What a candidate's answer to a pledge is on a day: the newest answer, or a state derived from how they were asked. */
final class AnswerStates {

    private final LocalDate day;

    AnswerStates(LocalDate day) {
        this.day = day;
    }

    /** The state alone. */
    AnswerState state(Candidate candidate, AskedPledge asked) {
        return state(candidate, asked, newest(candidate, asked));
    }

    /** The same for whoever has the newest answer already; {@code null} where there is none. */
    AnswerState state(Candidate candidate, AskedPledge asked, Answer newest) {
        return newest == null ? unanswered(candidate, asked) : AnswerState.of(newest.answer());
    }

    /**
     * The newest answer up to the day, as it was recorded; {@code null} where there is none that may be told. It is asked for
     * every candidate and pledge of a site, so it allocates nothing.
     */
    Answer newest(Candidate candidate, AskedPledge asked) {
        List<Answer> answers = publishable(candidate, asked);
        int newest = newest(answers);
        return newest < 0 ? null : answers.get(newest);
    }

    /** Whether the state rests on an answer that the party gave. */
    boolean byParty(Candidate candidate, AskedPledge asked) {
        Answer newest = newest(candidate, asked);
        return newest != null && newest.byParty();
    }

    /** What somebody answered to a pledge, as far as an embargo lets it be told. */
    private static List<Answer> publishable(Candidate candidate, AskedPledge asked) {
        return asked.embargoed() ? List.of() : asked.entries(candidate.answers());
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
        List<Answer> answers = publishable(candidate, asked);
        int newest = newest(answers);
        if (newest < 0) {
            return new PledgeStanding(
                    asked.pledge(),
                    unanswered(candidate, asked),
                    Optional.empty(),
                    List.of(),
                    Outlook.of(candidate.standing(), asked.pollsClosed()));
        }
        Answer current = publishable(answers.get(newest));
        return new PledgeStanding(
                asked.pledge(),
                AnswerState.of(current.answer()),
                Optional.of(current),
                before(answers, newest),
                Outlook.of(candidate.standing(), asked.pollsClosed()));
    }

    /** The answers before the newest one, newest first. */
    private List<Answer> before(List<Answer> answers, int newest) {
        if (newest == 0) {
            return List.of();
        }
        List<Answer> earlier = new ArrayList<>(newest);
        for (int i = newest - 1; i >= 0; i--) {
            if (known(answers.get(i).on())) {
                earlier.add(publishable(answers.get(i)));
            }
        }
        return earlier;
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

    /** Those of them by which they were asked to answer a pledge. */
    List<ContactAttempt> contacts(Candidate candidate, AskedPledge asked) {
        return asked.contacts().in(contacts(candidate));
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

    /** What the contact log tells; under an embargo only that nobody asked, which is so whether there is an answer or not. */
    private AnswerState unanswered(Candidate candidate, AskedPledge asked) {
        if (asked.contacts().attempts(candidate, day) == 0) {
            return candidate.noContactRoute() && contacts(candidate).isEmpty()
                    ? AnswerState.NO_ROUTE
                    : AnswerState.NOT_CONTACTED;
        }
        if (asked.embargoed()) {
            return AnswerState.EMBARGOED;
        }
        return asked.deadlinePassed() && asked.contacts().fair(candidate, day)
                ? AnswerState.NO_RESPONSE
                : AnswerState.AWAITING;
    }

    /** By how many different routes the candidate was asked. */
    int routes(Candidate candidate, AskedPledge asked) {
        return asked.contacts().routes(candidate, day);
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
