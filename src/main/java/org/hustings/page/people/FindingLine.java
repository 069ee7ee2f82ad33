package org.hustings.page.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Candidate;
import org.hustings.model.FollowThrough;
import org.hustings.model.Pledge;
import org.hustings.page.Address;
import org.hustings.page.AnswerThen;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Mark;
import org.hustings.page.Paths;
import org.hustings.page.SourceNote;
import org.hustings.standing.OutcomeStanding;
import org.hustings.standing.PledgeStanding;

/**
 * What became of one pledge of an elected person, in short; the scorecard has the whole of it.
 *
 * @param pledge leads to the pledge on the scorecard
 * @param answer what they had said by the day of the finding
 * @param basis on what the outcome rests, in a sentence; absent where nobody has looked yet
 * @param later what they have said since, in a sentence
 * @param disagreed whether they replied that they do not agree with the finding
 */
public record FindingLine(
        Hyperlink pledge,
        Mark answer,
        Mark outcome,
        Optional<String> basis,
        Optional<String> later,
        Optional<String> overdue,
        Optional<SourceNote> source,
        boolean disagreed) {

    /** What became of an elected person's own pledges; empty for everybody else. */
    public static List<FindingLine> of(Address here, Candidate candidate) {
        List<FindingLine> findings = new ArrayList<>();
        for (OutcomeStanding standing : here.edition().standings().outcomes(candidate)) {
            findings.add(of(here, candidate, standing));
        }
        return findings;
    }

    private static FindingLine of(Address here, Candidate candidate, OutcomeStanding standing) {
        LanguageEdition edition = here.edition();
        Pledge pledge = standing.pledge();
        PledgeStanding now = edition.standings().standing(candidate, pledge);
        Optional<Answer> then = standing.current().flatMap(finding -> AnswerThen.of(now, finding));
        String anchor = edition.anchors(candidate.election()).get(pledge.ref());
        return new FindingLine(
                here.to(
                        Paths.candidate(candidate) + "#" + anchor,
                        edition.text(edition.title(candidate.election(), pledge))),
                then.map(edition::mark).orElseGet(() -> edition.mark(now)),
                edition.mark(standing.outcome()),
                standing.current()
                        .map(finding ->
                                edition.wording().say(edition.standings().explain(standing))),
                standing.current()
                        .filter(finding -> AnswerThen.isLater(now, finding))
                        .map(finding -> later(edition, now)),
                Optional.of("finding.overdue")
                        .filter(key -> standing.reviewOverdue())
                        .map(edition.wording()::text),
                standing.current().flatMap(finding -> finding.source()).map(source -> SourceNote.of(edition, source)),
                standing.current()
                        .flatMap(FollowThrough::reply)
                        .flatMap(FollowThrough.Reply::agreed)
                        .map(agreed -> !agreed)
                        .orElse(false));
    }

    private static String later(LanguageEdition edition, PledgeStanding now) {
        LocalDate day = now.current().orElseThrow().on();
        return edition.wording()
                .text("finding.later", "day", day, "answer", edition.mark(now).said());
    }
}
