package org.hustings.page.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.page.Address;
import org.hustings.page.BallotNotice;
import org.hustings.page.Before;
import org.hustings.page.Citation;
import org.hustings.page.Crumbs;
import org.hustings.page.Embed;
import org.hustings.page.Frame;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Notice;
import org.hustings.page.Paragraphs;
import org.hustings.page.Paths;
import org.hustings.page.Prose;
import org.hustings.page.Verbatim;
import org.hustings.page.View;
import org.hustings.standing.Phrase;
import org.hustings.wording.Wording;

/**
 * One person on one ballot, and what they answered to each pledge.
 *
 * @param profile who they are and what they stand for
 * @param notices what must be said first: that they no longer stand, that the poll was cancelled
 * @param summary their answers in one sentence
 * @param followedUp whether anything is said of what became of a pledge, whose marks have shapes of their own
 * @param statement to voters, in their own words
 * @param contactLog every attempt to reach them, oldest first; empty once it may no longer be shown
 * @param links of the person; empty once they may no longer be shown
 * @param corrections newest first
 * @param ballot everybody on the ballot, in ballot order
 */
public record Scorecard(
        Frame frame,
        Profile profile,
        List<Notice> notices,
        String summary,
        List<PledgeSection> pledges,
        boolean followedUp,
        Verbatim statement,
        List<String> contactLog,
        List<Hyperlink> links,
        List<CorrectionNote> corrections,
        List<Neighbour> ballot,
        Citation citation,
        Embed embed,
        Optional<Prose> prose)
        implements View {

    /** A correction of what stood on the page. */
    public record CorrectionNote(String day, List<String> what, Optional<String> was) {}

    /** The scorecard of a candidate. */
    public static Scorecard of(LanguageEdition edition, Candidate candidate, Answered answered, Optional<Prose> prose) {
        Address address = edition.at(Paths.candidate(candidate));
        Election election = edition.election(candidate.election());
        Ballot ballot = edition.ballot(candidate.election(), candidate.area());
        Profile profile = Profile.of(address, election, ballot, candidate);
        return new Scorecard(
                frame(address, election, candidate, profile, answered.summary()),
                profile,
                notices(address, ballot, candidate, profile.name()),
                answered.summary(),
                answered.pledges(),
                answered.followedUp(),
                Verbatim.of(edition, candidate.statement(), candidate.lang(), Optional.empty()),
                contactLog(edition, candidate),
                links(edition, election, candidate),
                corrections(edition, candidate),
                Neighbour.of(address, candidate),
                Citation.of(
                        address, profile.name() + ", " + profile.area().text() + ": " + edition.text(election.name())),
                Embed.of(
                        address,
                        title(edition, election, profile),
                        240 + 170 * answered.pledges().size()),
                prose);
    }

    private static Frame frame(
            Address address, Election election, Candidate candidate, Profile profile, String summary) {
        LanguageEdition edition = address.edition();
        String title = title(edition, election, profile);
        String description = description(edition, profile, summary);
        List<Hyperlink> crumbs = List.of(Crumbs.front(address), profile.election(), profile.area());
        return Frame.of(address, title, description, crumbs)
                .about(election)
                .madeFrom(candidate.file())
                .withJson()
                .withCard()
                .withStructuredData(PersonData.of(address, election, candidate, title, description));
    }

    /** With the day of the poll: somebody may have stood in the same area before. */
    static String title(LanguageEdition edition, Election election, Profile profile) {
        return edition.wording()
                .say(Phrase.of(
                        "scorecard.title",
                        "name",
                        profile.name(),
                        "area",
                        profile.area().text(),
                        "day",
                        election.date()));
    }

    static String description(LanguageEdition edition, Profile profile, String summary) {
        String who = profile.name() + " (" + profile.party().text() + ", "
                + profile.area().text() + ")";
        return edition.wording().text("scorecard.description", "name", who, "summary", summary);
    }

    static List<Notice> notices(Address address, Ballot ballot, Candidate candidate, String name) {
        List<Notice> notices = new ArrayList<>(2);
        if (!candidate.standing()) {
            String key = "scorecard.status." + candidate.status().term();
            notices.add(Notice.of(address.edition().wording().text(key, "name", name)));
        }
        BallotNotice.of(address, address.edition().election(candidate.election()), ballot)
                .ifPresent(notices::add);
        return notices;
    }

    private static List<String> contactLog(LanguageEdition edition, Candidate candidate) {
        Wording wording = edition.wording();
        return edition.standings().contactLog(candidate).stream()
                .map(attempt -> wording.text("contact." + attempt.route().term(), "day", attempt.on()))
                .toList();
    }

    private static List<Hyperlink> links(LanguageEdition edition, Election election, Candidate candidate) {
        if (!edition.standings().personalDataShown(election)) {
            return List.of();
        }
        return candidate.links().stream()
                .map(link -> new Hyperlink(kind(edition, link.kind()), link.url()))
                .toList();
    }

    /** The word for a kind of link; where the language has none, what the editor wrote. */
    private static String kind(LanguageEdition edition, String kind) {
        return edition.wording()
                .find("link.kind." + kind)
                .orElseGet(() -> kind.isEmpty() ? kind : Character.toUpperCase(kind.charAt(0)) + kind.substring(1));
    }

    private static List<CorrectionNote> corrections(LanguageEdition edition, Candidate candidate) {
        Wording wording = edition.wording();
        return edition.standings().corrections(candidate).stream()
                .map(correction -> new CorrectionNote(
                        wording.date(correction.on()),
                        Paragraphs.of(wording.text(correction.what())),
                        Before.of(wording, correction.was())))
                .toList();
    }

    @Override
    public String template() {
        return "scorecard";
    }
}
