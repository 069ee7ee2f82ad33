package org.hustings.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hustings.model.Answer;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Party;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/**
 * Rule 3: answers are to pledges asked, in the order of their dates, none of the future; a changed one says why, and an
 * independent has no party that answers.
 */
final class AnswerHistory implements Rule {

    private static final String NAME = "answer-history";
    private static final String ANSWERS = "answers";

    private final Known known;

    AnswerHistory(Known known) {
        this.known = known;
    }

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        PledgeKeys keys = new PledgeKeys(data, known, NAME, ANSWERS);
        LocalDate day = today.day();
        for (Candidate candidate : data.candidates()) {
            keys.check(candidate, candidate.answers().keySet(), findings);
            candidate.answers().forEach((key, answers) -> {
                check(candidate, key, answers, day, findings);
                keys.pledge(candidate, key)
                        .map(pledge -> data.calls().get(pledge.ref().call()))
                        .ifPresent(call -> early(
                                candidate, data.elections().get(candidate.election()), key, answers, call, findings));
            });
        }
        return findings;
    }

    /** From before the call opened. A call that opens only after the poll has a wrong day itself, and not each answer. */
    private static void early(
            Candidate candidate,
            Election election,
            String key,
            List<Answer> answers,
            Call call,
            List<Finding> findings) {
        if (call.opened().isEmpty() || call.opened().get().isAfter(election.date())) {
            return;
        }
        LocalDate opened = call.opened().get();
        for (int i = 0; i < answers.size(); i++) {
            LocalDate on = answers.get(i).on();
            if (on.isBefore(opened)) {
                findings.add(Finding.warning(
                        Place.value(candidate.file().path(), ANSWERS, key, i, "on"),
                        NAME,
                        "this answer of " + on + " is from before the call opened on " + opened,
                        "mend the date here, or \"opened\" in " + call.file().path()));
            }
        }
    }

    private static void check(
            Candidate candidate, String key, List<Answer> answers, LocalDate day, List<Finding> findings) {
        String file = candidate.file().path();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            if (i > 0 && answer.on().isBefore(answers.get(i - 1).on())) {
                findings.add(Finding.error(
                        Place.value(file, ANSWERS, key, i, "on"),
                        NAME,
                        "this answer of " + answer.on() + " stands after one of "
                                + answers.get(i - 1).on(),
                        "put the oldest answer first"));
            }
            if (i > 0 && answer.reason().isEmpty()) {
                findings.add(Finding.error(
                        Place.value(file, ANSWERS, key, i),
                        NAME,
                        "this answer changes an earlier one and has no \"reason\"",
                        "say why it changed, for example \"reason: Confirmed after the hustings\""));
            }
            if (i > 0
                    && (answer.answer() == Answer.Kind.PRIVATE)
                    && answers.get(i - 1).words().isPresent()) {
                findings.add(Finding.warning(
                        Place.value(file, ANSWERS, key, i, "answer"),
                        NAME,
                        "this answer is private, and the words of "
                                + answers.get(i - 1).on() + " stay on the page as an earlier answer",
                        "right for words that were meant to be published; if these were not, take out \"words\" there and"
                                + " record a correction"));
            }
            if (answer.byParty() && candidate.party().equals(Party.INDEPENDENT)) {
                findings.add(Finding.warning(
                        Place.value(file, ANSWERS, key, i, "given_by"),
                        NAME,
                        "this answer is said to be the party's, and the candidate is an independent",
                        "write \"given_by: candidate\", or \"given_by: agent\" if somebody spoke for them; or mend"
                                + " \"party\""));
            }
            if (answer.on().isAfter(day)) {
                findings.add(Finding.error(
                        Place.value(file, ANSWERS, key, i, "on"),
                        NAME,
                        "this answer of " + answer.on() + " is dated after the day of this build, " + day,
                        "mend the date, or build for a later day with \"--as-of " + answer.on() + "\""));
            }
        }
    }
}
