package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.ContactAttempt.Route.EMAIL;
import static org.hustings.model.ContactAttempt.Route.POST;
import static org.hustings.model.Sample.answer;
import static org.hustings.model.Sample.call;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.contact;
import static org.hustings.model.Sample.day;
import static org.hustings.model.Sample.summer;
import static org.hustings.model.Sample.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hustings.model.Answer;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.ContactAttempt;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

/** The call opens on 25 March 2021, and its deadline is 22 April 2021, 17:00; two attempts by two routes are fair. */
class ContactDatesTest {

    private static final Call CALL = with(call("vcse", "funding", "voice"), "opened", Optional.of(day("2021-03-25")));
    private static final ContactAttempt EMAILED = contact("2021-04-10", EMAIL);
    private static final ContactAttempt POSTED = contact("2021-04-17", POST);
    private static final ContactAttempt LATE = contact("2021-04-23", POST);

    private final Sample sample = new Sample().put(CALL);

    @Test
    void inTimeThereIsNothingToSay() {
        assertThat(found(asked(EMAILED, POSTED))).isEmpty();
        assertThat(found(asked(contact("2021-03-25", EMAIL), contact("2021-04-22", POST))))
                .as("the first and the last day")
                .isEmpty();
    }

    @Test
    void beforeTheCallOpenedNobodyCanHaveBeenAsked() {
        assertThat(found(asked(contact("2021-03-03", EMAIL), POSTED))).isEqualTo("""
                        warning …/candidates/acle/jo.yaml contact_log/0/on
                          this contact of 2021-03-03 is before the call opened on 2021-03-25
                          mend the day here, or "opened" in data/calls/vcse/call.yaml""");
    }

    @Test
    void aContactThatIsStillToBeMadeDoesNotCount() {
        assertThat(found(asked(EMAILED, contact("2121-04-17", POST)))).isEqualTo("""
                        warning …/candidates/acle/jo.yaml contact_log/1/on
                          this contact of 2121-04-17 is dated after the day of this build, 2021-05-01, and does not count yet
                          mend the day if it is wrong, or build for a later day with "--as-of 2121-04-17\"""");
    }

    @Test
    void whoAnsweredCouldBeReached() {
        assertThat(found(with(candidate("acle", "jo"), "noContactRoute", true))).isEmpty();
        Candidate jo = with(
                candidate("acle", "jo"),
                "noContactRoute",
                true,
                "answers",
                Map.of("funding", List.of(answer("2021-04-12", Answer.Kind.DECLINED))));
        assertThat(found(jo)).isEqualTo("""
                        warning …/candidates/acle/jo.yaml no_contact_route
                          this says that they could not be reached, and there are answers of theirs
                          take this line out, and write into "contact_log" when and how they were asked""");
    }

    @Test
    void whoIsSilentOnlyByALateContactHadNoTimeToAnswer() {
        assertThat(found(asked(EMAILED, LATE))).isEqualTo("""
                        warning …/candidates/acle/jo.yaml contact_log/1/on
                          this contact of 2021-04-23 is after the deadline of 2021-04-22, and without it they would not be shown as "no-response"
                          mend the day if it is wrong, else give them time to answer: a later "deadline" in data/calls/vcse/call.yaml""");
    }

    @Test
    void aLateContactThatChangesNothingIsNoMatter() {
        assertThat(found(asked(EMAILED, POSTED, LATE))).as("a reminder").isEmpty();
        assertThat(found(asked(LATE))).as("not asked enough all the same").isEmpty();
        Answer answer = answer("2021-04-24", Answer.Kind.COMMITTED);
        assertThat(found(with(
                        asked(EMAILED, LATE),
                        "answers",
                        Map.of("funding", List.of(answer), "vcse/voice", List.of(answer)))))
                .as("they answered")
                .isEmpty();
        assertThat(found(with(asked(EMAILED, LATE), "status", Candidate.Status.WITHDRAWN)))
                .as("no longer standing")
                .isEmpty();
    }

    @Test
    void atALaterElectionTheOldDeadlineIsNobodysFault() {
        sample.put(with(Sample.election(), "nominationsClose", Optional.of(day("2021-04-22"))));
        assertThat(found(asked(EMAILED, LATE))).contains("contact_log/1/on");
        sample.put(with(Sample.election(), "nominationsClose", Optional.of(day("2021-04-23"))));
        assertThat(found(asked(EMAILED, LATE))).isEmpty();
    }

    @Test
    void aContactAboutAnotherCallMakesNobodySilentAboutThisOne() {
        Call climate = with(call("climate", "nature"), "opened", Optional.of(day("2021-04-11")));
        sample.put(climate).put(with(Sample.election(), "calls", List.of("vcse", "climate")));
        Candidate answeredTheFirst = with(
                asked(EMAILED, LATE),
                "answers",
                Map.of(
                        "funding", List.of(answer("2021-04-12", Answer.Kind.COMMITTED)),
                        "voice", List.of(answer("2021-04-12", Answer.Kind.COMMITTED))));
        assertThat(found(answeredTheFirst)).isEmpty();
        sample.put(with(climate, "opened", Optional.of(EMAILED.on())));
        assertThat(found(answeredTheFirst)).contains("contact_log/1/on");
    }

    @Test
    void underAnEmbargoNobodyIsShownAsSilent() {
        sample.put(with(CALL, "publishAnswersFrom", Optional.of(summer("2021-05-23T09:00"))));
        assertThat(found(asked(EMAILED, LATE))).isEmpty();
    }

    private static Candidate asked(ContactAttempt... attempts) {
        return with(candidate("acle", "jo"), "contactLog", List.of(attempts));
    }

    private String found(Candidate candidate) {
        sample.put(candidate);
        return new ContactDates()
                .check(sample.build(), Sample.on("2021-05-01")).stream()
                        .map(Findings::text)
                        .collect(Collectors.joining("\n"));
    }
}
