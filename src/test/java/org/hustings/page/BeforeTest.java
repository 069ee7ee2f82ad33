package org.hustings.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hustings.model.LocalText;
import org.hustings.model.Sample;
import org.hustings.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeforeTest {

    private static final Wording ENGLISH = new Wording("en", Sample.ZONE, Editions.strings());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-04-11           | 11 April 2021",
                "2021-02-30           | 2021-02-30",
                "On 2021-04-11        | On 2021-04-11",
                "2021-04-11 to 04-12  | 2021-04-11 to 04-12",
                "Not committed        | Not committed"
            })
    void whatIsWhollyADayIsWrittenForReaders(String was, String said) {
        assertThat(Before.of(ENGLISH, Optional.of(LocalText.of(was)))).contains("It said before: " + said);
    }

    @Test
    void whereNobodyKnowsNothingIsSaid() {
        assertThat(Before.of(ENGLISH, Optional.empty())).isEmpty();
    }
}
