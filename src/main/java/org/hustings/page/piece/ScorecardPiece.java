package org.hustings.page.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.PledgeRef;
import org.hustings.page.Address;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.View;
import org.hustings.standing.PledgeStanding;

/**
 * A small scorecard.
 *
 * @param facts the party, the area, the election, in a row
 * @param notes that somebody is made up or no longer stands
 */
public record ScorecardPiece(Hyperlink candidate, List<String> facts, List<String> notes, List<Answer> answers)
        implements View {

    public ScorecardPiece {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        answers = List.copyOf(answers);
    }

    /** A pledge, which leads to its place on the scorecard, and the answer in words, with whose it is where the party gave it. */
    public record Answer(Hyperlink pledge, String answer) {}

    @Override
    public String template() {
        return "piece/scorecard";
    }

    /**
     * The small scorecard of a candidate.
     *
     * @param here the page that the piece stands on
     */
    public static ScorecardPiece of(Address here, Candidate candidate) {
        LanguageEdition edition = here.edition();
        Election election = edition.election(candidate.election());
        return new ScorecardPiece(
                here.to(Paths.candidate(candidate), edition.text(candidate.name())),
                List.of(
                        edition.party(candidate.party()),
                        edition.text(edition.area(election, candidate.area()).name()),
                        edition.text(election.name())),
                notes(edition, election, candidate),
                answers(here, candidate));
    }

    private static List<String> notes(LanguageEdition edition, Election election, Candidate candidate) {
        List<String> notes = new ArrayList<>();
        if (election.demonstration()) {
            notes.add(edition.wording().text("page.made-up"));
        }
        if (!candidate.standing()) {
            notes.add(edition.wording().term("status", candidate.status()));
        }
        return notes;
    }

    private static List<Answer> answers(Address here, Candidate candidate) {
        LanguageEdition edition = here.edition();
        Map<PledgeRef, String> anchors = edition.anchors(candidate.election());
        List<Answer> answers = new ArrayList<>();
        for (PledgeStanding standing : edition.standings().pledges(candidate)) {
            String path = Paths.candidate(candidate) + "#"
                    + anchors.get(standing.pledge().ref());
            answers.add(new Answer(
                    here.to(path, edition.text(edition.title(candidate.election(), standing.pledge()))),
                    edition.mark(standing).said()));
        }
        return answers;
    }
}
