package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.call;
import static org.hustings.model.Sample.day;
import static org.hustings.model.Sample.election;
import static org.hustings.model.Sample.summer;
import static org.hustings.model.Sample.with;

import java.util.Optional;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class ElectionDaysTest {

    private final Sample sample = new Sample();

    @Test
    void oneDayEverywhere() {
        assertThat(found()).isEmpty();
        sample.put(with(election(), "pollsClose", Optional.of(summer("2021-05-06T22:00"))));
        assertThat(found()).isEmpty();
    }

    @Test
    void thePollsCloseOnAnotherDay() {
        sample.put(with(election(), "pollsClose", Optional.of(summer("2021-06-05T22:00"))));
        assertThat(found()).isEqualTo("""
                        warning …/election.yaml polls_close
                          the polls close on 2021-06-05, and the election is on 2021-05-06
                          mend one of the two: until the polls close, a neutral site shows no totals by party and no results""");
    }

    @Test
    void theIdSaysAnotherDay() {
        sample.put(with(election(), "date", day("2021-05-07")));
        assertThat(found()).isEqualTo("""
                        warning …/election.yaml date
                          this election is on 2021-05-07, and its id says 2021-05-06
                          mend the date, or rename the folder while nothing is published yet""");
    }

    @Test
    void theDeadlineIsAfterTheCallOpened() {
        sample.put(with(call("vcse", "funding", "voice"), "opened", Optional.of(day("2021-04-22"))));
        assertThat(Findings.of(new CallDays(), sample)).as("the same day").isEmpty();
        sample.put(with(call("vcse", "funding", "voice"), "opened", Optional.of(day("2021-05-25"))));
        assertThat(Findings.of(new CallDays(), sample)).isEqualTo("""
                        warning data/calls/vcse/call.yaml deadline
                          the deadline is on 2021-04-22, and the call opens only on 2021-05-25
                          mend one of the two days: who was asked since would be shown as "no-response" at once""");
    }

    @Test
    void answersArePublishedAfterTheCallOpened() {
        sample.put(with(
                call("vcse", "funding", "voice"),
                "opened",
                Optional.of(day("2021-03-25")),
                "publishAnswersFrom",
                Optional.of(summer("2021-03-25T09:00"))));
        assertThat(Findings.of(new CallDays(), sample)).isEmpty();
        sample.put(with(
                call("vcse", "funding", "voice"),
                "opened",
                Optional.of(day("2021-03-25")),
                "publishAnswersFrom",
                Optional.of(summer("2020-04-23T09:00"))));
        assertThat(Findings.of(new CallDays(), sample)).isEqualTo("""
                        warning data/calls/vcse/call.yaml publish_answers_from
                          answers are published from 2020-04-23, and the call opens only on 2021-03-25
                          mend one of the two days: this embargo hides no answer""");
    }

    private String found() {
        return Findings.of(new ElectionDays(), sample);
    }
}
