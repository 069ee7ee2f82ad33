package org.hustings.page.history;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hustings.model.Answer;
import org.hustings.model.Candidate;
import org.hustings.model.Correction;
import org.hustings.model.FollowThrough;
import org.hustings.model.LocalText;
import org.hustings.model.Pledge;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.standing.AnswerState;
import org.hustings.standing.OutcomeStanding;
import org.hustings.standing.Phrase;
import org.hustings.standing.PledgeStanding;
import org.hustings.standing.Standings;

/** What the log of changes tells of candidates: their answers, what they did about them, and what was corrected. */
final class CandidateChanges {

    private final LanguageEdition edition;
    private final Candidate candidate;
    private final ChangeLog.Recorder recorder;

    private CandidateChanges(LanguageEdition edition, Candidate candidate, ChangeLog.Recorder recorder) {
        this.edition = edition;
        this.candidate = candidate;
        this.recorder = recorder;
    }

    static void record(LanguageEdition edition, ChangeLog.Recorder recorder) {
        for (Candidate candidate : edition.data().candidates()) {
            new CandidateChanges(edition, candidate, recorder).recordAll();
        }
    }

    private void recordAll() {
        Standings standings = edition.standings();
        standings.pledges(candidate).forEach(this::recordAnswers);
        standings.outcomes(candidate).forEach(this::recordFindings);
        standings.corrections(candidate).forEach(this::recordCorrection);
    }

    private void recordAnswers(PledgeStanding standing) {
        Optional<Answer> newer = standing.current();
        for (Answer older : standing.earlier()) {
            newer.ifPresent(answer -> recordAnswer(
                    standing.pledge(),
                    answer,
                    () -> new Phrase("change.from-to", Map.of("before", state(older), "after", state(answer)))));
            newer = Optional.of(older);
        }
        newer.ifPresent(first -> recordAnswer(standing.pledge(), first, () -> state(first)));
    }

    private void recordAnswer(Pledge pledge, Answer answer, Supplier<Phrase> said) {
        recorder.add(
                answer.on(),
                page(pledge),
                () -> new Phrase(
                        "change.answer",
                        Map.of("who", who(), "area", area(), "pledge", title(pledge), "answer", said.get())));
    }

    private static Phrase state(Answer answer) {
        AnswerState state = AnswerState.of(answer.answer());
        return answer.byParty()
                ? Phrase.of("change.state-by", "state", state, "by", Phrase.of("ballot.by-party"))
                : Phrase.of("change.state", "state", state);
    }

    private void recordFindings(OutcomeStanding standing) {
        standing.current().ifPresent(finding -> recordFinding(standing.pledge(), finding));
        standing.earlier().forEach(finding -> recordFinding(standing.pledge(), finding));
    }

    private void recordFinding(Pledge pledge, FollowThrough finding) {
        recorder.add(
                finding.on(),
                page(pledge),
                () -> new Phrase(
                        "change.finding",
                        Map.of(
                                "who", who(),
                                "area", area(),
                                "pledge", title(pledge),
                                "outcome", finding.outcome())));
    }

    private void recordCorrection(Correction correction) {
        recorder.add(
                correction.on(),
                Paths.candidate(candidate),
                () -> new Phrase("change.corrected", Map.of("who", who(), "area", area(), "what", correction.what())));
    }

    /** The name, with what is said beside it in every list where somebody no longer stands. */
    private Object who() {
        return candidate.standing()
                ? candidate.name()
                : Phrase.of("change.who", "name", candidate.name(), "status", candidate.status());
    }

    private LocalText area() {
        return edition.area(edition.election(candidate.election()), candidate.area())
                .name();
    }

    private LocalText title(Pledge pledge) {
        return edition.title(candidate.election(), pledge);
    }

    private String page(Pledge pledge) {
        return Paths.candidate(candidate) + "#"
                + edition.anchors(candidate.election()).get(pledge.ref());
    }
}
