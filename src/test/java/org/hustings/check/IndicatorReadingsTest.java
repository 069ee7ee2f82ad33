package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.agreement;
import static org.hustings.model.Sample.indicator;
import static org.hustings.model.Sample.reading;
import static org.hustings.model.Sample.with;

import java.util.Map;
import java.util.Optional;
import org.hustings.model.Agreement.Reading;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class IndicatorReadingsTest {

    @Test
    void afterTheBaselineAndOnDaysOfTheirOwn() {
        assertThat(found(reading("2022-06-02", "51"), reading("2022-06-03", "52")))
                .isEmpty();
    }

    @Test
    void beforeTheBaseline() {
        assertThat(found(reading("2021-06-01", "70"), reading("2022-06-01", "60"), reading("2023-06-01", "65")))
                .isEqualTo("""
                        warning data/agreements/compact.yaml indicators/share/readings/0/on
                          this reading of 2021-06-01 is not after the baseline of 2022-06-01, so it does not count as a change since
                          look at both days; what is older than the baseline is shown, but tells of no trend
                        warning data/agreements/compact.yaml indicators/share/readings/1/on
                          this reading of 2022-06-01 is not after the baseline of 2022-06-01, so it does not count as a change since
                          look at both days; what is older than the baseline is shown, but tells of no trend""");
    }

    @Test
    void twoOnOneDay() {
        assertThat(found(reading("2023-06-01", "70"), reading("2023-06-01", "60")))
                .isEqualTo("""
                        warning data/agreements/compact.yaml indicators/share/readings/1/on
                          two readings are of 2023-06-01; the later one in the file counts
                          keep the one that holds, or mend its day""");
    }

    private static String found(Reading... readings) {
        Sample sample = new Sample();
        sample.put(with(
                agreement(),
                "indicators",
                Map.of("share", with(indicator(readings), "baseline", Optional.of(reading("2022-06-01", "50"))))));
        return Findings.of(new IndicatorReadings(), sample);
    }
}
