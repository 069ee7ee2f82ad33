package org.hustings.page.scorecard;

import java.util.List;
import org.hustings.model.Candidate;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.standing.PledgeStanding;

/**
 * What a scorecard and its bare version both say of a candidate's answers.
 *
 * @param summary all of them in one sentence
 * @param pledges a section for each, in the order asked, with links as they are on the scorecard
 */
public record Answered(String summary, List<PledgeSection> pledges) {

    public Answered {
        pledges = List.copyOf(pledges);
    }

    /** Whether anything is said of what became of a pledge, whose marks have shapes of their own. */
    boolean followedUp() {
        return pledges.stream().anyMatch(pledge -> pledge.outcome().isPresent());
    }

    /** The answers of a candidate. */
    public static Answered of(LanguageEdition edition, Candidate candidate) {
        List<PledgeStanding> standings = edition.standings().pledges(candidate);
        return new Answered(
                AnswerSummary.of(edition, standings),
                PledgeSection.of(edition.at(Paths.candidate(candidate)), candidate, standings));
    }
}
