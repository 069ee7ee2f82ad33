package org.hustings.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.day;
import static org.hustings.model.Sample.indicator;
import static org.hustings.model.Sample.on;
import static org.hustings.model.Sample.reading;
import static org.hustings.model.Sample.with;

import java.math.BigDecimal;
import java.util.Optional;
import org.hustings.model.Agreement.Direction;
import org.hustings.model.Agreement.Indicator;
import org.hustings.model.Agreement.IndicatorTarget;
import org.hustings.model.Agreement.IndicatorUnit;
import org.hustings.model.Agreement.Reading;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTest {

    private static final Reading ABOUT_HALF = with(reading("2012-11-14", "50"), "approximate", true);

    @ParameterizedTest
    @CsvSource({
        "UP,   54, improving",
        "UP,   49, worsening",
        "UP,   50.0, flat",
        "DOWN, 54, worsening",
        "DOWN, 49, improving"
    })
    void theTrendIsFromTheBaselineToTheNewestReading(Direction direction, String value, String trend) {
        Indicator indicator =
                with(based(reading("2012-12-01", "10"), reading("2013-11-14", value)), "direction", direction);
        assertThat(standing(indicator, "2014-01-01").trend().term()).isEqualTo(trend);
    }

    @Test
    void itSaysFromWhatToWhat() {
        assertThat(says(based(reading("2013-11-14", "54")), "2014-01-01"))
                .isEqualTo("improving: From about 50% on 14 November 2012 to 54% on 14 November 2013.");
    }

    @Test
    void withoutReadingsThereIsNoTrend() {
        assertThat(says(based(reading("2013-11-14", "54")), "2013-11-13"))
                .isEqualTo("no-readings: It stood at about 50% on 14 November 2012, with no reading since.");
        assertThat(says(indicator(), "2013-11-13")).isEqualTo("no-readings: No reading yet.");
        assertThat(says(based(), "2012-11-13")).isEqualTo("no-readings: No reading yet.");
    }

    @Test
    void withoutABaselineTheOldestReadingServes() {
        assertThat(says(indicator(reading("2013-01-01", "54"), reading("2014-01-01", "50")), "2014-01-01"))
                .isEqualTo("worsening: From 54% on 1 January 2013 to 50% on 1 January 2014.");
        assertThat(says(indicator(reading("2013-01-01", "54")), "2014-01-01"))
                .isEqualTo("no-readings: It stood at 54% on 1 January 2013, with nothing to compare it with yet.");
    }

    @Test
    void aTargetIsDueAfterItsDay() {
        Indicator indicator = targeted(based(reading("2013-11-14", "60")));
        assertThat(says(indicator, "2014-03-31"))
                .isEqualTo("improving: From about 50% on 14 November 2012 to 60% on 14 November 2013;"
                        + " the target is 60% by 31 March 2014.");
        assertThat(says(indicator, "2014-04-01"))
                .isEqualTo("improving met: From about 50% on 14 November 2012 to 60% on 14 November 2013;"
                        + " the target was 60% by 31 March 2014.");
    }

    @Test
    void aTargetIsJudgedByTheNewestReadingUpToItsDay() {
        Reading before = reading("2013-11-14", "59");
        Reading after = reading("2014-05-01", "61");
        assertThat(says(targeted(based(before)), "2015-01-01")).startsWith("improving missed");
        assertThat(says(targeted(based(before, after)), "2015-01-01")).startsWith("improving missed");
        assertThat(says(targeted(based(after)), "2015-01-01")).startsWith("improving met");
        assertThat(says(targeted(based()), "2015-01-01"))
                .isEqualTo("no-readings: It stood at about 50% on 14 November 2012, with no reading since;"
                        + " the target was 60% by 31 March 2014, and there is no reading to tell whether it was met.");
    }

    @Test
    void aReadingOfYearsLaterDoesNotTellWhetherATargetWasMet() {
        assertThat(says(targeted(based(reading("2015-03-31", "61"))), "2022-01-01"))
                .as("within a year after the target's day")
                .startsWith("improving met");
        assertThat(says(targeted(based(reading("2015-04-01", "61"), reading("2021-12-01", "59"))), "2022-01-01"))
                .isEqualTo("improving: From about 50% on 14 November 2012 to 59% on 1 December 2021;"
                        + " the target was 60% by 31 March 2014, and there is no reading to tell whether it was met.");
        assertThat(says(targeted(indicator(reading("2021-12-01", "61"))), "2022-01-01"))
                .startsWith("no-readings: ");
    }

    @Test
    void aReadingFromBeforeTheBaselineIsNoChangeSince() {
        Indicator indicator = targeted(based(reading("2011-06-01", "70"), reading("2012-11-14", "65")));
        assertThat(says(indicator, "2014-01-01"))
                .isEqualTo("no-readings: It stood at about 50% on 14 November 2012, with no reading since;"
                        + " the target is 60% by 31 March 2014.");
        assertThat(says(indicator, "2015-01-01")).startsWith("no-readings: ");
        IndicatorStanding standing = standing(indicator, "2014-01-01");
        assertThat(standing.since()).isEmpty();
        assertThat(standing.course())
                .extracting(point ->
                        (point.baseline() ? "from " : "") + point.reading().value())
                .containsExactly("70", "from 50", "65");
        assertThat(says(based(reading("2011-06-01", "70"), reading("2013-11-14", "54")), "2014-01-01"))
                .isEqualTo("improving: From about 50% on 14 November 2012 to 54% on 14 November 2013.");
    }

    @Test
    void itSaysByWhichReadingATargetIsJudged() {
        Reading before = reading("2013-11-14", "59");
        Reading after = reading("2014-05-01", "61");
        assertThat(says(targeted(based(before)), "2015-01-01")).endsWith("; the target was 60% by 31 March 2014.");
        assertThat(says(targeted(based(before, after)), "2015-01-01"))
                .isEqualTo(
                        "improving missed: From about 50% on 14 November 2012 to 61% on 1 May 2014; the target was 60%"
                                + " by 31 March 2014, and the last reading up to then was 59% on 14 November 2013.");
        assertThat(says(targeted(based(after)), "2015-01-01"))
                .isEqualTo("improving met: From about 50% on 14 November 2012 to 61% on 1 May 2014; the target was 60%"
                        + " by 31 March 2014, and the first reading after that was 61% on 1 May 2014.");
        assertThat(says(targeted(based(reading("2014-03-31", "60"), after)), "2015-01-01"))
                .as("a reading of the day itself counts")
                .startsWith("improving met")
                .endsWith("the last reading up to then was 60% on 31 March 2014.");
    }

    @Test
    void fewerMayBeBetter() {
        Indicator falling = with(targeted(based(reading("2013-11-14", "59"))), "direction", Direction.DOWN);
        assertThat(says(falling, "2015-01-01")).startsWith("worsening met");
        Indicator missed = with(targeted(based(reading("2013-11-14", "61"))), "direction", Direction.DOWN);
        assertThat(says(missed, "2015-01-01")).startsWith("worsening missed");
        Indicator inTime = with(
                targeted(based(reading("2013-11-14", "60"), reading("2014-05-01", "70"))), "direction", Direction.DOWN);
        assertThat(says(inTime, "2015-01-01")).startsWith("worsening met");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GBP | 6000000 | £6,000,000",
                "GBP | -5 | \u2212£5",
                "PERCENT | -12.5 | \u221212.5%",
                "PERCENT | 12.5 | 12.5%",
                "COUNT | 1234 | 1,234",
                "DAYS | 30 | 30 days",
                "DAYS | 1 | 1 day"
            })
    void everyUnitHasItsForm(IndicatorUnit unit, String value, String amount) {
        assertThat(says(with(indicator(reading("2013-01-01", value)), "unit", unit), "2014-01-01"))
                .isEqualTo("no-readings: It stood at " + amount
                        + " on 1 January 2013, with nothing to compare it with yet.");
    }

    private static Indicator based(Reading... readings) {
        return with(indicator(readings), "baseline", Optional.of(ABOUT_HALF));
    }

    private static Indicator targeted(Indicator indicator) {
        return with(
                indicator,
                "target",
                Optional.of(new IndicatorTarget(day("2014-03-31"), new BigDecimal("60"), Optional.empty())));
    }

    private static IndicatorStanding standing(Indicator indicator, String day) {
        return Standings.of(new Sample().build(), on(day)).indicator(indicator);
    }

    private static String says(Indicator indicator, String day) {
        IndicatorStanding standing = standing(indicator, day);
        return standing.trend().term()
                + standing.target().map(target -> " " + target.term()).orElse("")
                + ": "
                + English.say(standing.explanation());
    }
}
