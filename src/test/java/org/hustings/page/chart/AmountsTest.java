package org.hustings.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.hustings.model.Agreement;
import org.hustings.model.Agreement.IndicatorUnit;
import org.hustings.model.Call;
import org.hustings.model.LocalText;
import org.hustings.model.Sample;
import org.hustings.source.Wordings;
import org.hustings.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    private static final Wording ENGLISH =
            Wordings.of(new Sample().build()).wordings().get("en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GBP     | 6000000   | £6 million",
                "GBP     | 3250000   | £3.25 million",
                "GBP     | 3250001   | £3,250,001",
                "GBP     | 950000    | £950,000",
                "GBP     | 1250000.5 | £1,250,000.50",
                "GBP     | 4.5       | £4.50",
                "GBP     | 4.00      | £4",
                "GBP     | -0.5      | \u2212£0.50",
                "GBP     | 0.0       | £0",
                "GBP     | 0.125     | £0.125",
                "COUNT   | 4.5       | 4.5",
                "GBP     | -5        | \u2212£5",
                "GBP     | -6000000  | \u2212£6 million",
                "PERCENT | -5        | \u22125%",
                "DAYS    | -1        | \u22121 day",
                "PERCENT | 49.5      | 49.5%",
                "COUNT   | 12000     | 12,000",
                "DAYS    | 30        | 30 days"
            })
    void aValueHasItsUnit(IndicatorUnit unit, BigDecimal value, String said) {
        assertThat(ENGLISH.say(Amounts.amount(unit, value))).isEqualTo(said);
    }

    @Test
    void anApproximateReadingSaysSo() {
        Agreement.Reading reading = new Agreement.Reading(
                Sample.day("2012-11-14"), BigDecimal.valueOf(50), true, Optional.empty(), Optional.empty());
        assertThat(ENGLISH.say(Amounts.reading(IndicatorUnit.PERCENT, reading))).isEqualTo("about 50%");
    }

    @ParameterizedTest
    @CsvSource({
        "requests, false, false, '97,000 requests'",
        "requests, false, true, 'more than 97,000 requests'",
        "people, true, false, 'about 97,000 people'",
        "people, true, true, 'more than about 97,000 people'",
        "GBP, false, false, '£97,000'"
    })
    void aFigureIsAsExactAsItsSource(String unit, boolean approximate, boolean atLeast, String said) {
        Call.Figure figure = new Call.Figure(
                BigDecimal.valueOf(97_000),
                Sample.text(unit),
                LocalText.of("x"),
                approximate,
                atLeast,
                Optional.empty());
        assertThat(ENGLISH.say(Amounts.figure(figure))).isEqualTo(said);
    }
}
