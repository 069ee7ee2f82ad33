package org.hustings.page.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Candidate;
import org.hustings.model.PledgeRef;
import org.hustings.page.Address;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Mark;
import org.hustings.page.Paragraphs;
import org.hustings.page.Paths;
import org.hustings.standing.OutcomeStanding;
import org.hustings.standing.PledgeStanding;

/**
 * A candidate and a pledge.
 *
 * @param anchor the section's id
 * @param title with the link to the pledge's own page
 * @param ask the exact words put to every candidate, paragraph by paragraph
 * @param mark the answer, or the state where there is none
 * @param explanation on what the state rests; where their words are shown, who and when stand under those
 * @param answer the answer that counts
 * @param earlier the answers before it, newest first
 * @param outcome what they did about it, once elected
 */
public record PledgeSection(
        String anchor,
        Hyperlink title,
        List<String> ask,
        Mark mark,
        Optional<String> explanation,
        Optional<Quote> answer,
        List<Quote> earlier,
        Optional<OutcomeNote> outcome) {

    static List<PledgeSection> of(Address address, Candidate candidate, List<PledgeStanding> standings) {
        Map<PledgeRef, String> anchors = address.edition().anchors(candidate.election());
        List<OutcomeStanding> outcomes = address.edition().standings().outcomes(candidate);
        List<PledgeSection> sections = new ArrayList<>(standings.size());
        for (PledgeStanding standing : standings) {
            PledgeRef pledge = standing.pledge().ref();
            sections.add(of(address, candidate, standing, anchors.get(pledge), outcome(outcomes, pledge)));
        }
        return sections;
    }

    private static PledgeSection of(
            Address address,
            Candidate candidate,
            PledgeStanding standing,
            String anchor,
            Optional<OutcomeStanding> outcome) {
        LanguageEdition edition = address.edition();
        List<Quote> earlier = new ArrayList<>(standing.earlier().size());
        standing.earlier().forEach(answer -> earlier.add(Quote.of(edition, candidate, answer)));
        return new PledgeSection(
                anchor,
                address.to(
                        Paths.pledge(standing.pledge().ref()),
                        edition.text(edition.title(candidate.election(), standing.pledge()))),
                Paragraphs.of(edition.text(standing.pledge().ask())),
                edition.mark(standing),
                explanation(edition, candidate, standing),
                standing.current().map(answer -> Quote.of(edition, candidate, answer)),
                earlier,
                outcome.map(found -> OutcomeNote.of(edition, candidate, standing, found)));
    }

    private static Optional<String> explanation(LanguageEdition edition, Candidate candidate, PledgeStanding standing) {
        return standing.current().flatMap(Answer::words).isPresent()
                ? Optional.empty()
                : Optional.of(edition.wording().say(edition.standings().explain(candidate, standing)));
    }

    private static Optional<OutcomeStanding> outcome(List<OutcomeStanding> outcomes, PledgeRef pledge) {
        for (OutcomeStanding outcome : outcomes) {
            if (outcome.pledge().ref().equals(pledge)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
