package org.hustings.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.answer;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.contact;
import static org.hustings.model.Sample.day;
import static org.hustings.model.Sample.text;
import static org.hustings.model.Sample.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hustings.model.Agreement;
import org.hustings.model.Agreement.ActionStatus;
import org.hustings.model.Answer;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.ContactAttempt.Route;
import org.hustings.model.Correction;
import org.hustings.model.CorrectionsContact;
import org.hustings.model.Election;
import org.hustings.model.FollowThrough;
import org.hustings.model.LocalText;
import org.hustings.model.PostcodeDistrict;
import org.hustings.model.Postcodes;
import org.hustings.model.Presentation;
import org.hustings.model.Redirects;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String DAY = "2021-04-20";
    private static final String AFTER_THE_POLL = "2021-05-10";

    private final Sample before = new Sample();
    private final Sample after = new Sample();

    private List<String> changes(String asOf, String... lost) {
        return Comparison.of(Snapshots.of(before, asOf), Snapshots.of(after, asOf), List.of(lost)).changes().stream()
                .map(change -> change.kind().term() + " | " + change.sentence())
                .toList();
    }

    private static Candidate asked(Object... changes) {
        return with(with(candidate("acle", "jo"), "contactLog", List.of(contact("2021-04-10", Route.EMAIL))), changes);
    }

    private static Map<String, List<Answer>> answers(Answer... answers) {
        return Map.of("funding", List.of(answers));
    }

    @Test
    void theSameIsNoChange() {
        before.put(asked("answers", answers(answer("2021-04-12", Answer.Kind.COMMITTED))));
        after.put(asked("answers", answers(answer("2021-04-12", Answer.Kind.COMMITTED))));
        assertThat(changes(DAY)).isEmpty();
    }

    @Test
    void anAnswerIsToldInTheWordsOfTheSiteWithTheTotalsItChanges() {
        before.put(asked());
        after.put(asked("answers", answers(answer("2021-04-12", Answer.Kind.COMMITTED))));
        assertThat(changes(DAY))
                .containsExactly(
                        "answer | Jo Sample, Area acle: Pledge funding: Has not answered yet → Pledged",
                        "total | All candidates: Pledge funding: Pledged: 0, Has not answered yet: 1"
                                + " → Pledged: 1, Has not answered yet: 0");
    }

    @Test
    void pledgesOfTheSameTitleAreToldApartByTheirCalls() {
        for (Sample side : List.of(before, after)) {
            side.put(Sample.call("unions", "funding"));
            side.put(with(Sample.election(), "calls", List.of("vcse", "unions")));
        }
        before.put(asked());
        after.put(asked("answers", Map.of("unions/funding", List.of(answer("2021-04-12", Answer.Kind.COMMITTED)))));
        assertThat(changes(DAY))
                .containsExactly(
                        "answer | Jo Sample, Area acle: Pledge funding (Call unions): Has not answered yet → Pledged",
                        "total | All candidates: Pledge funding (Call unions): Pledged: 0, Has not answered yet: 1"
                                + " → Pledged: 1, Has not answered yet: 0");
    }

    @Test
    void totalsByPartyAreToldOnlyWhereTheSiteMayShowThem() {
        before.put(asked());
        after.put(asked("answers", answers(answer("2021-04-12", Answer.Kind.COMMITTED))));
        assertThat(changes(DAY)).noneMatch(change -> change.contains("Labour Party"));

        before.site = with(before.site, "presentation", Presentation.FULL);
        after.site = with(after.site, "presentation", Presentation.FULL);
        assertThat(changes(DAY))
                .contains("total | Labour Party: Pledge funding: Pledged: 0, Has not answered yet: 1"
                        + " → Pledged: 1, Has not answered yet: 0");
    }

    @Test
    void whatStandsBesideAnAnswerIsToldWhereTheAnswerStays() {
        Answer old = with(answer("2021-04-12", Answer.Kind.COMMITTED), "words", text("Yes."));
        before.put(asked("answers", answers(old)));
        after.put(asked(
                "answers",
                answers(with(
                        old, "words", text("Yes, and more."), "source", Optional.empty(), "on", day("2021-04-13")))));
        assertThat(changes(DAY))
                .containsExactly(
                        "words | Jo Sample, Area acle: Pledge funding: their words: “Yes.” → “Yes, and more.”",
                        "words | Jo Sample, Area acle: Pledge funding: answered on: 12 April 2021 → 13 April 2021",
                        "words | Jo Sample, Area acle: Pledge funding: source: removed: Email to the group"
                                + " (https://example.org/email), archived as https://archive.example/email");
    }

    @Test
    void aPartysAnswerIsSaidToBeTheParty() {
        before.put(asked());
        after.put(asked(
                "answers",
                answers(with(answer("2021-04-12", Answer.Kind.COMMITTED), "givenBy", Answer.GivenBy.PARTY))));
        assertThat(changes(DAY)).first().asString().endsWith("Has not answered yet → Pledged (by the party)");
    }

    @Test
    void ofAnEmbargoedAnswerNothingIsToldAlsoNotThatItIsThere() {
        Optional<?> from = Optional.of(Sample.summer("2021-04-23T09:00"));
        before.calls.replaceAll((id, call) -> with(call, "publishAnswersFrom", from));
        after.calls.replaceAll((id, call) -> with(call, "publishAnswersFrom", from));
        before.put(asked());
        after.put(asked(
                "answers",
                answers(with(answer("2021-04-12", Answer.Kind.QUALIFIED), "words", text("secret"))),
                "corrections",
                List.of(new Correction(
                        day("2021-04-13"), Optional.empty(), LocalText.of("secret"), Optional.empty()))));
        after.put(with(candidate("acle", "sam"), "answers", answers(answer("2021-04-12", Answer.Kind.DECLINED))));

        List<String> told = changes(DAY);
        assertThat(told)
                .containsExactly(
                        "person-added | Jo Sample, Area acle: new: Labour Party",
                        "embargoed | Call vcse: answers are hidden until 23 April 2021, 09:00, so no change to them is"
                                + " told");
        // The same is told where nobody has answered.
        after.put(asked());
        after.put(candidate("acle", "sam"));
        assertThat(changes(DAY)).isEqualTo(told);
    }

    @Test
    void noCorrectionOfAPageWhoseAnswersAreHiddenIsToldEither() {
        before.calls.replaceAll(
                (id, call) -> with(call, "publishAnswersFrom", Optional.of(Sample.summer("2021-04-23T09:00"))));
        for (String page : List.of(
                "elections/local.norfolk.2021-05-06/acle/jo/",
                "/calls/vcse/",
                "embed/elections/local.norfolk.2021-05-06/acle/",
                "data/local.norfolk.2021-05-06/answers.csv",
                "organisations/norfolk/",
                "about/")) {
            after.corrections.add(new Correction(
                    day("2021-04-13"), Optional.of(page), LocalText.of("secret of " + page), Optional.empty()));
        }

        assertThat(changes(DAY))
                .filteredOn(line -> line.contains("secret"))
                .singleElement()
                .asString()
                .contains("secret of about/");
    }

    @Test
    void aChangeThatLiftsAnEmbargoTellsNothingEarly() {
        before.calls.replaceAll(
                (id, call) -> with(call, "publishAnswersFrom", Optional.of(Sample.summer("2021-04-23T09:00"))));
        Candidate answered = asked("answers", answers(answer("2021-04-12", Answer.Kind.QUALIFIED)));
        before.put(answered);
        after.put(answered);
        after.put(with(
                candidate("aylsham", "sam"),
                "name",
                LocalText.of("Sam Other"),
                "answers",
                answers(answer("2021-04-12", Answer.Kind.DECLINED))));

        assertThat(changes(DAY))
                .containsExactly(
                        "person-added | Sam Other, Area aylsham: new: Labour Party",
                        "embargoed | Call vcse: answers are hidden until 23 April 2021, 09:00, so no change to them is"
                                + " told",
                        "call | Call vcse: answers are published from: removed: 23 April 2021, 09:00");
    }

    @Test
    void aPrivateReplyKeepsItsWords() {
        Answer reply = with(answer("2021-04-12", Answer.Kind.PRIVATE), "words", text("for your eyes"));
        before.put(asked("answers", answers(reply)));
        after.put(asked("answers", answers(with(reply, "words", text("only for your eyes")))));
        assertThat(changes(DAY)).isEmpty();
    }

    @Test
    void peopleComeGoWithdrawAndChange() {
        before.put(candidate("acle", "jo"));
        before.put(with(candidate("acle", "sam"), "name", LocalText.of("Sam Other")));
        after.put(with(
                candidate("acle", "jo"), "status", Candidate.Status.WITHDRAWN, "name", LocalText.of("Jo Ann Sample")));
        after.put(with(candidate("aylsham", "pat"), "name", LocalText.of("Pat New"), "party", "independent"));

        assertThat(changes(DAY))
                .startsWith(
                        "status | Jo Ann Sample, Area acle: Standing → Withdrawn",
                        "person | Jo Ann Sample, Area acle: name: “Jo Sample” → “Jo Ann Sample”",
                        "person-added | Pat New, Area aylsham: new: Independent",
                        "person-removed | Sam Other, Area acle: removed: Labour Party");
    }

    @Test
    void aRenamedFileIsTheSamePersonAndItsOldAddressAsksForARedirect() {
        before.put(with(candidate("acle", "jo"), "person", Optional.of("12")));
        after.put(with(candidate("acle", "jo-sample"), "person", Optional.of("12")));

        assertThat(changes(DAY, "elections/local.norfolk.2021-05-06/acle/jo/"))
                .containsExactly(
                        "address-lost | /elections/local.norfolk.2021-05-06/acle/jo/: a page →"
                                + " elections/local.norfolk.2021-05-06/acle/jo/:"
                                + " elections/local.norfolk.2021-05-06/acle/jo-sample/",
                        "person | Jo Sample, Area acle: page: /elections/local.norfolk.2021-05-06/acle/jo/ →"
                                + " /elections/local.norfolk.2021-05-06/acle/jo-sample/");
    }

    @Test
    void aResultIsToldOnceThePollsHaveClosed() {
        before.put(candidate("acle", "jo"));
        after.put(with(
                candidate("acle", "jo"),
                "result",
                Optional.of(new Candidate.Result(Optional.of(true), Optional.of(1834)))));
        assertThat(changes(DAY)).isEmpty();
        assertThat(changes(AFTER_THE_POLL))
                .containsExactly("result | Jo Sample, Area acle: result: new: Elected, 1,834 votes");
    }

    @Test
    void votesAloneAreNoResultForTheSeat() {
        before.put(candidate("acle", "jo"));
        Optional<Candidate.Result> votes = Optional.of(new Candidate.Result(Optional.empty(), Optional.of(12)));
        after.put(with(candidate("acle", "jo"), "result", votes));
        assertThat(changes(AFTER_THE_POLL)).containsExactly("result | Jo Sample, Area acle: result: new: 12 votes");
    }

    @Test
    void whatBecameOfAPledgeIsTold() {
        Candidate elected = with(
                candidate("acle", "jo"),
                "result",
                Sample.result(true),
                "answers",
                Map.of("funding", List.of(Sample.answer("2021-04-12", Answer.Kind.COMMITTED))));
        before.put(elected);
        after.put(with(
                elected,
                "followThrough",
                Map.of("funding", List.of(Sample.finding("2021-05-09", FollowThrough.Outcome.KEPT))),
                "corrections",
                List.of(new Correction(
                        day("2021-05-08"), Optional.empty(), LocalText.of("A date."), Optional.empty()))));
        assertThat(changes(AFTER_THE_POLL))
                .containsExactly(
                        "outcome | Jo Sample, Area acle: Pledge funding: Not checked yet → Kept",
                        "correction | Jo Sample, Area acle: correction: new: “A date.”");
    }

    @Test
    void aFindingThatIsTakenAwayIsTold() {
        Candidate elected = with(candidate("acle", "jo"), "result", Sample.result(true));
        before.put(with(
                elected,
                "followThrough",
                Map.of("funding", List.of(Sample.finding("2021-05-09", FollowThrough.Outcome.STALLED)))));
        after.put(elected);
        assertThat(changes(AFTER_THE_POLL))
                .containsExactly("outcome | Jo Sample, Area acle: Pledge funding: removed: Stalled");
    }

    @Test
    void whatStandsBesideAnOutcomeIsToldWhereTheOutcomeStays() {
        Candidate elected = with(candidate("acle", "jo"), "result", Sample.result(true));
        FollowThrough old = with(
                Sample.finding("2021-05-08", FollowThrough.Outcome.BROKEN),
                "reply",
                Optional.of(reply("2021-05-07", true, "I agree.")));
        FollowThrough young = with(
                old,
                "note",
                text("They voted against."),
                "source",
                Optional.empty(),
                "nextReview",
                Optional.of(day("2021-11-01")),
                "reply",
                Optional.of(reply("2021-05-06", false, "Never.")));
        before.put(with(elected, "followThrough", Map.of("funding", List.of(old))));
        after.put(with(elected, "followThrough", Map.of("funding", List.of(young))));

        String beside = "outcome | Jo Sample, Area acle: Pledge funding: Broken: ";
        assertThat(changes(AFTER_THE_POLL))
                .containsExactly(
                        beside + "note: new: “They voted against.”",
                        beside + "source: removed: Email to the group (https://example.org/email), archived as"
                                + " https://archive.example/email",
                        beside + "next check: new: 1 November 2021",
                        beside + "sent to them on: 7 May 2021 → 6 May 2021",
                        beside + "whether they agree: They agree with it. → They do not agree with it.",
                        beside + "their reply: “I agree.” → “Never.”");

        Optional<?> from = Optional.of(Sample.summer("2021-05-20T09:00"));
        after.calls.replaceAll((id, call) -> with(call, "publishAnswersFrom", from));
        assertThat(changes(AFTER_THE_POLL)).noneMatch(change -> change.startsWith("outcome") || change.contains("Jo"));
    }

    private static FollowThrough.Reply reply(String sent, boolean agreed, String words) {
        return new FollowThrough.Reply(
                Optional.of(day(sent)),
                Optional.of(day("2021-05-08")),
                Optional.of(agreed),
                text(words),
                Optional.empty());
    }

    @Test
    void earlierFindingsAreTold() {
        Candidate elected = with(candidate("acle", "jo"), "result", Sample.result(true));
        FollowThrough first = Sample.finding("2021-05-08", FollowThrough.Outcome.IN_PROGRESS);
        FollowThrough second = Sample.finding("2021-05-09", FollowThrough.Outcome.KEPT);
        before.put(with(elected, "followThrough", Map.of("funding", List.of(first, second))));
        after.put(with(
                elected, "followThrough", Map.of("funding", List.of(with(first, "note", text("Begun.")), second))));
        assertThat(changes(AFTER_THE_POLL))
                .containsExactly(
                        "outcome | Jo Sample, Area acle: Pledge funding: Kept: earlier findings: 1 → 1, with changes");
    }

    @Test
    void whenAndHowTheyWereAskedIsTold() {
        before.put(asked());
        after.put(asked("contactLog", List.of(contact("2021-04-11", Route.PHONE))));
        assertThat(changes(DAY))
                .containsExactly("person | Jo Sample, Area acle: attempts to reach them: 10 April 2021, by email"
                        + " → 11 April 2021, by phone");
    }

    @Test
    void ofAPictureItIsToldWhatChanged() {
        Candidate.Image image =
                new Candidate.Image("assets/people/jo.jpg", LocalText.of("Jo"), text("A Friend"), Optional.empty());
        before.put(with(candidate("acle", "jo"), "image", Optional.of(image)));
        after.put(with(
                candidate("acle", "jo"),
                "image",
                Optional.of(with(image, "alt", LocalText.of("Jo at a desk"), "credit", Optional.empty()))));
        assertThat(changes(DAY))
                .containsExactly(
                        "person | Jo Sample, Area acle: what the picture shows: “Jo” → “Jo at a desk”",
                        "person | Jo Sample, Area acle: credit of the picture: removed: “A Friend”");
    }

    @Test
    void aChangedAskComesFirst() {
        before.put(candidate("acle", "jo"));
        after.pledges.replaceAll((ref, pledge) -> ref.pledge().equals("funding")
                ? with(pledge, "ask", LocalText.of("Would you?"), "summary", text("More."))
                : pledge);
        assertThat(changes(DAY))
                .startsWith("ask | Pledge funding: the exact ask: “Will you?” → “Would you?”")
                .endsWith("call | Pledge funding: summary: new: “More.”");
    }

    @Test
    void electionsAndBallotsAreTold() {
        after.elections.replaceAll((id, election) -> with(
                election,
                "name",
                LocalText.of("The election"),
                "ballots",
                Map.of(Sample.ACLE_BALLOT, with(election.ballots().get(Sample.ACLE_BALLOT), "seats", 2))));
        assertThat(changes(DAY))
                .containsExactly(
                        "election | The election: name: “Norfolk County Council election 2021” → “The election”",
                        "election | Area aylsham: removed: the ballot, 1 seat, open",
                        "election | Area acle: ballot: 1 seat, open → 2 seats, open");
    }

    @Test
    void agreementsTellTheirStepsAndReadings() {
        Agreement old = with(
                Sample.agreement(),
                "actions",
                Map.of("training", Sample.action("2021-12-31", Sample.update("2021-01-01", ActionStatus.PLANNED))),
                "indicators",
                Map.of("local-share", Sample.indicator(Sample.reading("2021-01-01", "50"))));
        before.put(old);
        after.put(with(
                old,
                "actions",
                Map.of(
                        "training",
                        Sample.action(
                                "2021-12-31",
                                Sample.update("2021-01-01", ActionStatus.PLANNED),
                                Sample.update("2021-04-01", ActionStatus.DONE))),
                "indicators",
                Map.of(
                        "local-share",
                        Sample.indicator(Sample.reading("2021-01-01", "50"), Sample.reading("2021-04-01", "54")))));
        assertThat(changes(DAY))
                .contains("agreement | Training sessions: Planned. Last update on 1 January 2021; it is due on"
                        + " 31 December 2021. → Done. Recorded as done on 1 April 2021.")
                .last()
                .isEqualTo("agreement | Share held with local groups: reading: new: 54% on 1 April 2021");
    }

    @Test
    void ofAnAgreementItIsToldWhatChanged() {
        Agreement.Update update = Sample.update("2021-01-01", ActionStatus.PLANNED);
        Agreement.Reading baseline = Sample.reading("2020-01-01", "50");
        Agreement old = with(
                Sample.agreement(),
                "adopted",
                Optional.of(new Agreement.Adoption(
                        day("2021-01-01"), text("unanimous"), Optional.empty(), Optional.empty())),
                "signatories",
                List.of(new Agreement.Signatory(LocalText.of("The council"), text("A. Leader"), Optional.empty())),
                "actions",
                Map.of("training", Sample.action("2021-12-31", update)),
                "indicators",
                Map.of("local-share", with(Sample.indicator(), "baseline", Optional.of(baseline))));
        before.put(old);
        after.put(with(
                old,
                "adopted",
                Optional.of(new Agreement.Adoption(
                        day("2021-01-01"), text("nearly unanimous"), Optional.empty(), Optional.empty())),
                "signatories",
                List.of(new Agreement.Signatory(LocalText.of("The council"), text("B. Leader"), Optional.empty())),
                "commitments",
                Map.of("share", with(old.commitments().get("share"), "pledges", List.of("vcse/funding"))),
                "actions",
                Map.of(
                        "training",
                        Sample.action("2021-12-31", with(update, "note", text("Soon."), "source", Optional.empty()))),
                "indicators",
                Map.of(
                        "local-share",
                        with(
                                Sample.indicator(),
                                "baseline",
                                Optional.of(with(baseline, "source", Optional.empty()))))));
        String removed = "removed: Email to the group (https://example.org/email), archived as"
                + " https://archive.example/email";
        assertThat(changes(DAY))
                .containsExactly(
                        "agreement | The Compact: how it was adopted: “unanimous” → “nearly unanimous”",
                        "agreement | The Compact: signed by: The council (A. Leader) → The council (B. Leader)",
                        "agreement | A share: pledges it answers: new: Pledge funding",
                        "agreement | Training sessions: update of 1 January 2021: note: new: “Soon.”",
                        "agreement | Training sessions: update of 1 January 2021: source: " + removed,
                        "agreement | Share held with local groups: baseline: source: " + removed);
    }

    @Test
    void figuresOrganisationsAndTheContactsOfTheSiteAreTold() {
        after.calls.replaceAll((id, call) -> with(
                call,
                "figures",
                List.of(new Call.Figure(
                        new BigDecimal("12"),
                        Optional.empty(),
                        LocalText.of("Groups"),
                        false,
                        true,
                        Optional.empty()))));
        after.organisations.replaceAll(
                (id, organisation) -> with(organisation, "url", Optional.of("https://council.example/")));
        after.site = with(
                after.site,
                "corrections",
                Optional.of(new CorrectionsContact(Optional.of("new@example.org"), Optional.empty())));
        assertThat(changes(DAY))
                .containsExactly(
                        "call | Call vcse: figures: new: Groups: more than 12",
                        "site | Every page: email for corrections: corrections@example.org → new@example.org",
                        "site | Council of norfolk: web address: new: https://council.example/");
    }

    @Test
    void whatNoWordsTellIsStillSaidToChange() {
        before.put(candidate("acle", "jo"));
        after.put(with(candidate("acle", "jo"), "listPosition", Optional.of(2)));
        before.put(Sample.agreement());
        after.put(with(Sample.agreement(), "kind", Agreement.Kind.CHARTER));
        after.elections.replaceAll((id, election) -> with(election, "votingSystem", Election.VotingSystem.BLOC));
        after.calls.replaceAll((id, call) -> with(call, "opened", Optional.of(day("2021-03-01"))));
        after.organisations.replaceAll((id, organisation) -> with(organisation, "gss", Optional.of("E10000020")));
        after.site = with(after.site, "branch", "trunk");
        after.put(with(after.parties.get("green"), "democracyClubId", Optional.of("PP63")));
        after.postcodes = new Postcodes(
                Optional.empty(),
                List.of(new PostcodeDistrict(Sample.file("data/postcodes/nr1.txt"), "nr1", List.of(), "")));
        assertThat(changes(DAY))
                .containsExactly(
                        "other | Norfolk County Council election 2021: other details changed",
                        "other | Jo Sample, Area acle: other details changed",
                        "other | Call vcse: other details changed",
                        "other | The Compact: other details changed",
                        "other | Every page: other details changed",
                        "other | Green Party: other details changed",
                        "other | Council of norfolk: other details changed",
                        "other | Postcodes: other details changed");
    }

    @Test
    void whatAnEmbargoHidesIsNoOtherDetail() {
        Optional<?> from = Optional.of(Sample.summer("2021-05-20T09:00"));
        before.calls.replaceAll((id, call) -> with(call, "publishAnswersFrom", from));
        Candidate elected = with(asked(), "result", Sample.result(true));
        before.put(elected);
        after.put(with(
                elected,
                "answers",
                answers(answer("2021-04-12", Answer.Kind.COMMITTED)),
                "followThrough",
                Map.of("funding", List.of(Sample.finding("2021-05-08", FollowThrough.Outcome.KEPT))),
                "corrections",
                List.of(new Correction(
                        day("2021-05-08"), Optional.empty(), LocalText.of("secret"), Optional.empty()))));
        assertThat(changes(AFTER_THE_POLL)).noneMatch(change -> change.contains("Jo"));
        after.calls.replaceAll((id, call) -> with(call, "publishAnswersFrom", from));
        assertThat(changes(AFTER_THE_POLL)).noneMatch(change -> change.contains("Jo"));
    }

    @Test
    void aPersonsLostPageLeadsToTheScorecardThatIsLeft() {
        before.put(with(candidate("acle", "jo"), "person", Optional.of("12")));
        before.put(with(candidate("aylsham", "sam"), "person", Optional.of("13"), "name", LocalText.of("Sam")));
        after.put(candidate("acle", "jo"));
        String scorecard = "elections/local.norfolk.2021-05-06/acle/jo/";
        assertThat(changes(DAY, "people/12/", "cy/people/12/", "people/13/"))
                .startsWith(
                        "address-lost | /people/12/: a page → people/12/: " + scorecard,
                        "address-lost | /cy/people/12/: a page → cy/people/12/: cy/" + scorecard,
                        "address-lost | /people/13/: a page → gone: [people/13/]");
    }

    @Test
    void pagesRedirectsAndTheSiteAsAWhole() {
        after.redirects = new Redirects(Map.of("old/", "new/"), List.of("taken/"));
        after.site = with(after.site, "imprint", text("Published by another"));
        Snapshot old = Snapshots.withUrls(
                Snapshots.withProse(
                        Snapshots.withProse(Snapshots.of(before, DAY), "about/", "About", "a"), "b/", "B", "b"),
                "",
                "about/",
                "b/",
                "old/");
        Snapshot young = Snapshots.withUrls(
                Snapshots.withProse(
                        Snapshots.withProse(Snapshots.of(after, DAY), "about/", "About", "x"), "c/", "C", "c"),
                "",
                "about/",
                "c/",
                "d/",
                "old/",
                "assets/x.css");
        assertThat(Comparison.of(old, young, List.of("b/")).changes())
                .extracting(Change::sentence)
                .containsExactly(
                        "/b/: a page → b/: new/path/",
                        "Every page: imprint: “Published by Norfolk VCSE” → “Published by another”",
                        "/b/: removed: “B”",
                        "/about/: “About”: “a” → “x”",
                        "/c/: new: “C”",
                        "/old/: new: leads to /new/",
                        "/taken/: new: says that it was removed on request",
                        "/d/: new: a page");
    }

    @Test
    void aTextIsToldByThePassageThatDiffers() {
        Snapshot side = Snapshots.of(before, DAY);
        String start = "<p>We ask everybody who stands for the county council. ";
        Snapshot old = Snapshots.withProse(side, "about/", "About", start + "We publish all answers as given.</p>");
        Snapshot young =
                Snapshots.withProse(side, "about/", "About", start + "We publish <b>some</b> answers as given.</p>");
        assertThat(Comparison.of(old, young, List.of()).changes())
                .extracting(Change::sentence)
                .containsExactly("/about/: “About”: “… county council. We publish all answers as given.”"
                        + " → “… county council. We publish some answers as given.”");

        Snapshot linked =
                Snapshots.withProse(side, "about/", "About", start + "<b>We publish all answers as given.</b></p>");
        assertThat(Comparison.of(old, linked, List.of()).changes())
                .extracting(Change::after)
                .containsExactly(Optional.of("the same words, set or linked differently"));
    }

    @Test
    void aTemplateOrAFileIsNeverChangedInSilence() {
        Snapshot side = Snapshots.of(before, DAY);
        Snapshot old =
                Snapshots.withFile(Snapshots.withFile(side, "assets/site.css", "1"), "content/old-minutes.pdf", "2");
        Snapshot young =
                Snapshots.withFile(Snapshots.withFile(side, "assets/site.css", "3"), "templates/part/answer.jte", "4");
        assertThat(Comparison.of(old, young, List.of()).changes())
                .extracting(Change::sentence)
                .containsExactly(
                        "assets/site.css: a style sheet, which says how pages look: as it was → changed",
                        "content/old-minutes.pdf: removed: a file that anybody can download",
                        "templates/part/answer.jte: new: a template, which pages are made with");
    }

    @Test
    void theSitesOwnWordsAndItsAreasAreToldOneByOne() {
        before.strings.put("en", new TreeMap<>(Map.of("state.committed", "Pledged", "state.declined", "Declined")));
        after.strings.put("en", new TreeMap<>(Map.of("state.committed", "Said yes", "state.declined", "Declined")));
        after.put(Sample.organisation("norfolk", "acle", "aylsham", "wymondham"));
        assertThat(changes(DAY))
                .containsExactly(
                        "site | The site's own words (en): state.committed: “Pledged” → “Said yes”",
                        "site | Council of norfolk: area: new: Area wymondham");
    }

    @Test
    void whatCouldNotBeReadIsNotToldAsTakenOut() {
        before.put(asked("answers", answers(answer("2021-04-12", Answer.Kind.COMMITTED))));
        String file = asked().file().path();
        Snapshot old = Snapshots.of(before, DAY);
        Snapshot young = Snapshots.without(Snapshots.of(after, DAY), file);
        assertThat(Comparison.of(old, young, List.of()).changes())
                .extracting(Change::sentence)
                .containsExactly(
                        file + ": has errors after the change, so nothing is told of what it says",
                        "Addresses: there are errors after the change, so addresses that would vanish are not known");
    }

    @Test
    void withoutTheirFileNothingIsToldOfThePartiesOfCandidates() {
        before.put(asked());
        after.put(asked());
        after.parties.remove("labour");
        Snapshot young = Snapshots.without(Snapshots.of(after, DAY), "data/parties.yaml");
        assertThat(Comparison.of(Snapshots.of(before, DAY), young, List.of()).changes())
                .extracting(Change::kind)
                .containsOnly(Change.Kind.NOT_COMPARED);
    }
}
