package org.hustings.page.election;

import java.util.List;
import java.util.Map;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.page.LanguageEdition;
import org.hustings.standing.AnswerState;
import org.hustings.standing.Phrase;
import org.hustings.standing.Standings;
import org.hustings.wording.Wording;

/**
 * How many of those who still stand were asked, and how many replied to any pledge whose answers are published. While every
 * answer is under an embargo nobody is said to have replied.
 */
final class Participation {

    private int standing;
    private int asked;
    private int replied;
    private boolean hidden;

    /** How many take part in one ballot. */
    static Participation of(LanguageEdition edition, Election election, Ballot ballot) {
        Participation participation = new Participation();
        List<Pledge> pledges = edition.data().pledgesOf(election);
        participation.hidden = !pledges.isEmpty()
                && pledges.stream()
                        .map(pledge -> edition.data().calls().get(pledge.call()))
                        .allMatch(edition.standings()::embargoed);
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
        for (Pledge pledge : pledges) {
            AnswerState state = standings.state(candidate, pledge);
            hasReplied |= state.replied();
            wasAsked |= !state.unasked();
        }
        standing++;
        asked += wasAsked ? 1 : 0;
        replied += hasReplied ? 1 : 0;
    }

    /** Counts another ballot's people too. */
    void add(Participation other) {
        standing += other.standing;
        asked += other.asked;
        replied += other.replied;
        hidden |= other.hidden;
    }

    /** For example {@code 5 candidates: 4 asked, 3 replied}. */
    String say(Wording wording) {
        if (standing == 0) {
            return wording.text("participation.nobody");
        }
        String candidates = wording.count("candidates", standing);
        return wording.say(new Phrase(key(), Map.of("candidates", candidates, "asked", asked, "replied", replied)));
    }

    /** What is the same of everybody is said once. */
    private String key() {
        if (hidden) {
            return "participation.hidden";
        }
        if (asked < standing) {
            return "participation";
        }
        boolean several = standing > 1;
        if (several && replied == standing) {
            return "participation.all";
        }
        return several && replied == 0 ? "participation.none" : "participation.asked";
    }
}
