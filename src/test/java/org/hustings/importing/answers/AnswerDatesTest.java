package org.hustings.importing.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2021-04-03, 2021-04-03, 2021-04-03",
        "2021-04-03T23:59:00+01:00, 2021-04-03, 2021-04-03",
        "2021/04/03 9:05:00 am GMT+1, 2021-04-03, 2021-04-03",
        "03/04/2021, 2021-04-03, 2021-03-04",
        "3/4/21 10:33:11, 2021-04-03, 2021-03-04",
        "03.04.2021, 2021-04-03, 2021-03-04",
        "3rd April 2021, 2021-04-03, 2021-04-03",
        "3 Apr 2021 10:00, 2021-04-03, 2021-04-03",
        "44289, 2021-04-03, 2021-04-03",
        "44289.75, 2021-04-03, 2021-04-03"
    })
    void daysAreReadInEveryFormThatFormsWrite(String text, String dayFirst, String monthFirst) {
        assertThat(AnswerDates.parse(text, true)).hasToString("Optional[" + dayFirst + "]");
        assertThat(AnswerDates.parse(text, false)).hasToString("Optional[" + monthFirst + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "today", "31/02/2021", "25/25/2021", "3 Aprember 20", "2021", "4", "20210403", "3 Xyz 2021"})
    void whatIsNoDayIsNone(String text) {
        assertThat(AnswerDates.parse(text, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-03, 2021-04-03, ",
        "03/04/2021 18:00, 2021-04-03, 18:00",
        "03/04/2021 6:05:01 PM, 2021-04-03, 18:05:01",
        "03/04/2021 12:30 a.m., 2021-04-03, 00:30",
        "3 April 2021 at 12:30 pm, 2021-04-03, 12:30",
        "44289.75, 2021-04-03, 18:00",
        "2021-04-14T23:30:00Z, 2021-04-15, 00:30",
        "2021-04-14T23:30:00.123+01:00, 2021-04-14, 23:30",
        "2021/04/14 11:30:00 pm GMT, 2021-04-15, 00:30",
        "2021/04/14 11:30:00 pm GMT+1, 2021-04-14, 23:30",
        "2021-04-14T23:30-0500, 2021-04-15, 05:30",
        "'Wed, 14 Apr 2021 10:00:00 +0100', 2021-04-14, 10:00",
        "03/04/2021 in the evening, 2021-04-03, ",
        "03/04/2021 25:00, 2021-04-03, "
    })
    void timesAreReadInTheTimeZoneOfTheSite(String text, String day, String time) {
        AnswerDates.When when =
                AnswerDates.when(text, true, ZoneId.of("Europe/London")).orElseThrow();
        assertThat(when.day()).hasToString(day);
        assertThat(when.time()).isEqualTo(Optional.ofNullable(time).map(LocalTime::parse));
    }
}
