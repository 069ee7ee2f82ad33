package org.hustings.page.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.page.Address;
import org.hustings.page.EmbedFrame;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Notice;
import org.hustings.page.Paths;
import org.hustings.page.SourceNote;
import org.hustings.page.View;

/**
 * A scorecard without its surroundings, for others to show within their pages. A newsroom's page must stay light, so where
 * the words of all answers and findings together are too many, none are shown but on the full page, to which every answer
 * leads. The source stays beside each of them.
 *
 * @param asks whether the exact asks fit
 * @param words whether the words of the answers and findings fit too
 */
public record EmbeddedScorecard(
        EmbedFrame frame,
        Profile profile,
        List<Notice> notices,
        String summary,
        List<PledgeSection> pledges,
        boolean asks,
        boolean words)
        implements View {

    /** How many characters of asks, answers, findings and their sources there is room for in a page of 15 KB. */
    private static final int ROOM = 7000;

    /** The bare scorecard of a candidate. */
    public static EmbeddedScorecard of(LanguageEdition edition, Candidate candidate, Answered answered) {
        Address full = edition.at(Paths.candidate(candidate));
        Election election = edition.election(candidate.election());
        Ballot ballot = edition.ballot(candidate.election(), candidate.area());
        Address bare = edition.at(Paths.embed(full.path()));
        Profile profile = Profile.of(bare, election, ballot, candidate);
        int asked = 0;
        int said = 0;
        for (PledgeSection pledge : answered.pledges()) {
            asked += length(pledge.ask());
            said += pledge.answer().map(EmbeddedScorecard::length).orElse(0);
            said += pledge.outcome()
                    .flatMap(OutcomeNote::finding)
                    .map(EmbeddedScorecard::length)
                    .orElse(0);
        }
        return new EmbeddedScorecard(
                EmbedFrame.of(
                        full,
                        election,
                        Scorecard.title(edition, election, profile),
                        Scorecard.description(edition, profile, answered.summary())),
                profile,
                Scorecard.notices(bare, ballot, candidate, profile.name()),
                answered.summary(),
                answered.pledges(),
                asked <= ROOM,
                asked + said <= ROOM);
    }

    private static int length(Quote answer) {
        return length(answer.words().paragraphs()) + length(answer.source());
    }

    private static int length(OutcomeNote.Finding finding) {
        return length(finding.note()) + length(finding.replyWords().paragraphs()) + length(finding.source());
    }

    private static int length(Optional<SourceNote> source) {
        return source.map(note -> note.title().length()
                        + note.url().orElse("").length()
                        + note.archived().orElse("").length())
                .orElse(0);
    }

    private static int length(List<String> paragraphs) {
        int length = 0;
        for (String paragraph : paragraphs) {
            length += paragraph.length();
        }
        return length;
    }

    /** The shapes of the marks on it. */
    public Set<String> shapes() {
        return pledges.stream().map(pledge -> pledge.mark().shape()).collect(Collectors.toSet());
    }

    /** Whether anything is said of what became of a pledge, whose marks have shapes of their own. */
    public boolean followedUp() {
        return pledges.stream().anyMatch(pledge -> pledge.outcome().isPresent());
    }

    @Override
    public String template() {
        return "embed/scorecard";
    }
}
