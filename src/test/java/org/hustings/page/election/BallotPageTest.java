package org.hustings.page.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.model.Answer;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.ContactAttempt;
import org.hustings.model.Election;
import org.hustings.model.Sample;
import org.hustings.page.Editions;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Mark;
import org.hustings.page.people.PartyPage;
import org.hustings.standing.AnswerState;
import org.hustings.standing.Outlook;
import org.junit.jupiter.api.Test;

class BallotPageTest {

    private final Sample sample = new Sample();

    @Test
    void everybodyStandsInBallotOrderWithAnAnswerForEachPledge() {
        sample.put(named("zed", "Zed"));
        sample.put(Sample.with(
                named("abel", "Abel"),
                "answers",
                Map.of("voice", List.of(Sample.answer("2021-04-12", Answer.Kind.COMMITTED)))));

        List<BallotRow> rows = page("2021-04-25").rows();
        assertThat(rows).extracting(row -> row.name().href()).containsExactly("abel/", "zed/");
        assertThat(rows.get(0).answers())
                .extracting(cell -> cell.mark().word() + " " + cell.href())
                .containsExactly("Not asked yet abel/#funding", "Pledged abel/#voice");
    }

    @Test
    void whoNoLongerStandsKeepsAPlaceAndIsMarked() {
        sample.put(named("abel", "Abel"));
        sample.put(Sample.with(named("zed", "Zed"), "status", Candidate.Status.DIED));

        assertThat(page("2021-04-25").people()).isEqualTo("1 candidate stands here. 1 more is no longer standing.");
        assertThat(page("2021-05-07").people()).isEqualTo("1 candidate stood here. 1 more was no longer standing.");
        assertThat(page("2021-04-25").rows())
                .extracting(BallotRow::status)
                .containsExactly(Optional.empty(), Optional.of("Died"));
    }

    /** They are left out of every count, but nothing denies that they stood. */
    @Test
    void whoWasElectedAndHasDiedSinceStood() {
        Optional<Candidate.Result> won = Optional.of(new Candidate.Result(Optional.of(true), Optional.of(900)));
        Candidate winner = Sample.with(named("abel", "Abel"), "status", Candidate.Status.DIED, "result", won);
        sample.put(winner);
        assertThat(page("2023-05-20").people())
                .isEqualTo("1 candidate stood here. Left out of the counts: 1 who has died.");
        assertThat(participation("2023-05-20")).contains("1 candidate, left out of the counts");
        assertThat(party("2023-05-20").totals()).isEmpty();
        assertThat(party("2023-05-20").lead()).isEqualTo("1 candidate stood. Left out of the counts: 1 who has died.");

        sample.put(named("bell", "Bell")).put(Sample.with(named("cole", "Cole"), "status", Candidate.Status.DIED));
        assertThat(page("2021-05-06").people()).isEqualTo("1 candidate stands here. 2 more are no longer standing.");
        assertThat(page("2023-05-20").people())
                .isEqualTo("2 candidates stood here. 1 more was no longer standing."
                        + " Left out of the counts: 1 who has died.");
        assertThat(participation("2023-05-20"))
                .contains("1 candidate: 0 asked, 0 replied; 1 more is left out of the counts");
    }

    @Test
    void whereNobodyStillStandsThereAreCandidatesOnRecordAllTheSame() {
        sample.put(Sample.with(named("abel", "Abel"), "status", Candidate.Status.WITHDRAWN));
        assertThat(participation("2021-04-25")).contains("Nobody is standing any longer");
        assertThat(participation("2021-05-07")).contains("Nobody was standing any longer");
    }

    /** The whole election, then each area. */
    private List<String> participation(String day) {
        LanguageEdition edition = Editions.english(sample, day);
        ElectionPage page = ElectionPage.of(edition, edition.election(Sample.ELECTION), Optional.empty());
        return Stream.concat(Stream.of(page.summary()), page.areas().stream().map(AreaRow::answers))
                .toList();
    }

    private PartyPage party(String day) {
        LanguageEdition edition = Editions.english(sample, day);
        return PartyPage.of(
                edition,
                edition.election(Sample.ELECTION),
                edition.data().parties().get("labour"),
                Optional.empty());
    }

    /** A picture has no room for words: each mark that it shows stands for one of them. */
    @Test
    void whoNoLongerStandsIsNotMarkedLikeWhoKeptSilentOrIsStillToBeAsked() {
        List<ContactAttempt> contacts = List.of(
                Sample.contact("2021-04-10", ContactAttempt.Route.EMAIL),
                Sample.contact("2021-04-17", ContactAttempt.Route.POST));
        sample.put(Sample.with(named("silent", "Abel"), "contactLog", contacts));
        sample.put(Sample.with(named("gone", "Baker"), "contactLog", contacts, "status", Candidate.Status.WITHDRAWN));
        sample.put(named("later", "Cole"));
        sample.put(Sample.with(named("dead", "Dunn"), "status", Candidate.Status.DIED));

        LanguageEdition edition = Editions.english(sample, "2021-04-25");
        Election election = sample.elections.get(Sample.ELECTION);
        List<Mark> marks = BallotCard.of(edition, election, edition.ballot(election.id(), "acle")).rows().stream()
                .map(row -> row.marks().get(0))
                .toList();
        assertThat(marks)
                .extracting(Mark::word)
                .containsExactly("No reply", "No answer on record", "Not asked yet", "Not asked");
        assertThat(marks).extracting(Mark::shape).doesNotHaveDuplicates();
    }

    @Test
    void whatIsSaidAlikeLooksAlike() {
        LanguageEdition edition = Editions.english(sample, "2021-04-25");
        List<Mark> marks = Stream.of(Outlook.values())
                .flatMap(outlook -> Stream.of(AnswerState.values()).map(state -> edition.mark(state, outlook)))
                .distinct()
                .toList();
        assertThat(marks).extracting(Mark::word).doesNotHaveDuplicates();
        assertThat(marks).extracting(Mark::shape).doesNotHaveDuplicates();
    }

    @Test
    void aBallotWithoutCandidatesSaysSo() {
        assertThat(page("2021-04-25").people()).isEqualTo("No candidates are on record yet.");
        assertThat(page("2021-05-07").people()).isEqualTo("No candidates are on record.");
    }

    @Test
    void resultsHaveAColumnOnceThePollsHaveClosed() {
        sample.put(Sample.with(
                named("abel", "Abel"),
                "result",
                Optional.of(new Candidate.Result(Optional.of(true), Optional.of(1834)))));

        assertThat(page("2021-05-06").results()).isFalse();
        assertThat(page("2021-05-07").rows().get(0).result()).contains("Elected, 1,834 votes");
    }

    @Test
    void ofVotesAloneNothingFollowsAboutTheSeat() {
        Optional<Candidate.Result> votes = Optional.of(new Candidate.Result(Optional.empty(), Optional.of(12)));
        sample.put(Sample.with(named("abel", "Abel"), "result", votes));

        assertThat(page("2021-05-07").rows().get(0).result()).contains("12 votes");
    }

    @Test
    void aPollThatWasCalledOffSaysWhyAndLeadsToTheNextOne() {
        Election later = Sample.with(
                Sample.election(),
                "id",
                "local.norfolk.2021-06-17",
                "date",
                Sample.day("2021-06-17"),
                "ballots",
                Map.of("new", Sample.ballot("new", "acle")));
        sample.put(later);
        Ballot cancelled = Sample.with(
                Sample.ballot(Sample.ACLE_BALLOT, "acle"),
                "status",
                Ballot.Status.CANCELLED,
                "reason",
                Sample.text("candidate-death"),
                "replacedBy",
                Optional.of("new"));
        sample.put(Sample.with(Sample.election(), "ballots", Map.of(Sample.ACLE_BALLOT, cancelled)));

        assertThat(page("2021-04-25").notices()).singleElement().satisfies(notice -> {
            assertThat(notice.text()).isEqualTo("This poll was cancelled. The reason: a candidate has died.");
            assertThat(notice.link().orElseThrow().href()).isEqualTo("../../local.norfolk.2021-06-17/acle/");
        });
    }

    @Test
    void anElectionCountsWhoWasAskedAndWhoReplied() {
        sample.put(named("abel", "Abel"));
        sample.put(Sample.with(
                named("zed", "Zed"),
                "contactLog",
                List.of(Sample.contact("2021-04-10", ContactAttempt.Route.EMAIL)),
                "answers",
                Map.of("voice", List.of(Sample.answer("2021-04-12", Answer.Kind.DECLINED)))));

        ElectionPage page = ElectionPage.of(
                Editions.english(sample, "2021-04-25"), sample.elections.get(Sample.ELECTION), Optional.empty());
        assertThat(page.summary()).isEqualTo("2 candidates: 1 asked, 1 replied");
        assertThat(page.areas())
                .extracting(AreaRow::answers)
                .containsExactly("2 candidates: 1 asked, 1 replied", "No candidates on record yet");
    }

    private static Candidate named(String id, String surname) {
        return Sample.with(
                Sample.candidate("acle", id),
                "ballotName",
                Optional.of(new Candidate.BallotName(surname, Optional.empty())));
    }

    private BallotPage page(String day) {
        LanguageEdition edition = Editions.english(sample, day);
        Election election = sample.elections.get(Sample.ELECTION);
        return BallotPage.of(edition, election, edition.ballot(election.id(), "acle"), Optional.empty());
    }
}
