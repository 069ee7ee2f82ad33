package org.hustings.page.election;

import java.util.List;
import java.util.Map;
import org.hustings.model.Ballot;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.page.LanguageEdition;
import org.hustings.page.LeftOut;
import org.hustings.page.chart.TallyWords;
import org.hustings.standing.AnswerState;
import org.hustings.standing.Phrase;
import org.hustings.standing.Standings;
import org.hustings.wording.Wording;

/**
 * How many of those who still stand were asked, and how many replied to any pledge whose answers are published. While every
 * answer is under an embargo nobody is said to have replied; while those to one call are, the numbers are of the others.
 */
final class Participation {

    private final LanguageEdition edition;
    private final List<Call> published;
    private final List<Call> hidden;
    private final List<Pledge> pledges;
    private final boolean past;
    private int listed;
    private int leftOut;
    private int standing;
    private int asked;
    private int replied;
    private int onlyByParty;

    /** Of an election, with nobody counted. */
    Participation(LanguageEdition edition, Election election) {
        this.edition = edition;
        this.past = edition.standings().pollsClosed(election);
        List<Pledge> all = edition.data().pledgesOf(election);
        List<Call> calls = election.calls().stream()
                .distinct()
                .map(edition.data().calls()::get)
                .filter(call -> !call.pledges().isEmpty())
                .toList();
        this.published = calls.stream()
                .filter(call -> !edition.standings().embargoed(call))
                .toList();
        this.hidden = calls.stream().filter(edition.standings()::embargoed).toList();
        this.pledges = published.isEmpty()
                ? all
                : all.stream()
                        .filter(pledge ->
                                published.stream().anyMatch(call -> call.id().equals(pledge.call())))
                        .toList();
    }

    /** How many take part in one ballot. */
    static Participation of(LanguageEdition edition, Election election, Ballot ballot) {
        Participation participation = new Participation(edition, election);
        List<Candidate> candidates = edition.standings().ballotOrder(election.id(), ballot.area());
        for (Candidate candidate : candidates) {
            if (candidate.standing()) {
                participation.count(candidate);
            }
        }
        participation.listed = candidates.size();
        participation.leftOut = LeftOut.of(edition, candidates).number();
        return participation;
    }

    private void count(Candidate candidate) {
        Standings standings = edition.standings();
        boolean wasAsked = false;
        boolean hasReplied = false;
        boolean spokeThemselves = false;
        for (Pledge pledge : pledges) {
            AnswerState state = standings.state(candidate, pledge);
            hasReplied |= state.replied();
            wasAsked |= !state.unasked();
            spokeThemselves |= state.replied() && !standings.byParty(candidate, pledge);
        }
        standing++;
        asked += wasAsked ? 1 : 0;
        replied += hasReplied ? 1 : 0;
        onlyByParty += hasReplied && !spokeThemselves ? 1 : 0;
    }

    /** Counts another ballot's people too. */
    void add(Participation other) {
        listed += other.listed;
        leftOut += other.leftOut;
        standing += other.standing;
        asked += other.asked;
        replied += other.replied;
        onlyByParty += other.onlyByParty;
    }

    /** For example {@code 5 candidates: 4 asked, 3 replied (1 by the party)}. */
    String say() {
        Wording wording = edition.wording();
        if (standing == 0 && leftOut > 0) {
            return wording.count("participation.only-left-out", leftOut);
        }
        if (standing == 0) {
            return wording.text((listed == 0 ? "participation.nobody" : "participation.gone") + (past ? "-past" : ""));
        }
        String said = counted(wording);
        return leftOut == 0 ? said : said + wording.count("participation.left-out", leftOut);
    }

    private String counted(Wording wording) {
        String candidates = wording.count("candidates", standing);
        String said =
                wording.say(new Phrase(key(), Map.of("candidates", candidates, "asked", asked, "replied", replied)));
        if (hidden.isEmpty()) {
            return TallyWords.byParty(wording, said, onlyByParty);
        }
        if (published.isEmpty()) {
            return said;
        }
        String to = wording.text("participation.to", "said", said, "calls", titles(published));
        return wording.text(
                "participation.rest-hidden",
                "said",
                TallyWords.byParty(wording, to, onlyByParty),
                "calls",
                titles(hidden));
    }

    private String titles(List<Call> calls) {
        return edition.wording()
                .list(calls.stream().map(call -> edition.text(call.title())).toList());
    }

    /** What is the same of everybody is said once. */
    private String key() {
        if (published.isEmpty() && !hidden.isEmpty()) {
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
