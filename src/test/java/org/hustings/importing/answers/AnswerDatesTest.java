package org.hustings.importing.answers;

import static org.assertj.core.api.Assertions.assertThat;

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
}
