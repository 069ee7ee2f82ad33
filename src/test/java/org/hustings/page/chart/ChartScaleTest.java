package org.hustings.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartScaleTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "50, 0 20 40 60",
        "50 57 60, 0 20 40 60",
        "3000000, 0 1000000 2000000 3000000",
        "0, 0 1",
        "0.4 0.1, 0.0 0.1 0.2 0.3 0.4",
        // Too close together to see their movement from zero
        "97 98 99, 94 96 98 100 102",
        "-5 12, -5 0 5 10 15"
    })
    void startsAtZeroUnlessTheMovementWouldNotBeSeen(String values, String ticks) {
        assertThat(ChartScale.of(numbers(values)).ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(numbers(ticks));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "30, 0.5", "60, 1"})
    void aValueLiesBetweenTheLowestAndTheHighestTick(BigDecimal value, double position) {
        assertThat(ChartScale.of(numbers("50")).position(value)).isEqualTo(position);
    }

    private static List<BigDecimal> numbers(String numbers) {
        return Arrays.stream(numbers.split(" ")).map(BigDecimal::new).toList();
    }
}
