package org.hustings.page.election;

import java.util.List;
import java.util.Map;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.page.LanguageEdition;
import org.hustings.page.chart.TallyWords;
import org.hustings.standing.AnswerState;
import org.hustings.standing.Phrase;
import org.hustings.standing.Standings;
import org.hustings.wording.Wording;

/**
 * How many of those who still stand were asked, and how many replied to any pledge whose answers are published. While every
 * answer is under an embargo only how many stand is known.
 */
final class Participation {

    private int standing;
    private int asked;
    private int replied;
    private int onlyByParty;
    private boolean hidden;

    /** How many take part in one ballot. */
    static Participation of(LanguageEdition edition, Election election, Ballot ballot) {
        Participation participation = new Participation();
        List<Pledge> pledges = edition.data().pledgesOf(election);
        for (Candidate candidate : edition.standings().ballotOrder(election.id(), ballot.area())) {
            if (candidate.standing()) {
                participation.count(edition.standings(), candidate, pledges);
            }
        }
        return participation;
    }

    private void count(Standings standings, Candidate candidate, List<Pledge> pledges) {
        boolean wasAsked = false;
        boolean hasReplied = false;
        boolean spokeThemselves = false;
        boolean told = false;
        for (Pledge pledge : pledges) {
            AnswerState state = standings.state(candidate, pledge);
            boolean embargoed = state == AnswerState.EMBARGOED;
            told |= !embargoed;
            hasReplied |= state.replied();
            spokeThemselves |= state.replied() && !standings.byParty(candidate, pledge);
            wasAsked |= !embargoed && state != AnswerState.NO_ROUTE && state != AnswerState.NOT_CONTACTED;
        }
        hidden |= !told && !pledges.isEmpty();
        standing++;
        asked += wasAsked ? 1 : 0;
        replied += hasReplied ? 1 : 0;
        onlyByParty += hasReplied && !spokeThemselves ? 1 : 0;
    }

    /** Counts another ballot's people too. */
    void add(Participation other) {
        standing += other.standing;
        asked += other.asked;
        replied += other.replied;
        onlyByParty += other.onlyByParty;
        hidden |= other.hidden;
    }

    /** For example {@code 5 candidates, 4 asked, 3 replied (1 by the party)}. */
    String say(Wording wording) {
        if (standing == 0) {
            return wording.text("participation.nobody");
        }
        String candidates = wording.count("candidates", standing);
        if (hidden) {
            return wording.text("participation.hidden", "candidates", candidates);
        }
        String said = wording.say(
                new Phrase("participation", Map.of("candidates", candidates, "asked", asked, "replied", replied)));
        return TallyWords.byParty(wording, said, onlyByParty);
    }
}
