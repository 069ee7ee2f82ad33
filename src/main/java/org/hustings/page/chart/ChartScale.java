package org.hustings.page.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale of round numbers around some values. It starts at zero, unless the values lie so close together that their
 * movement could not be seen.
 *
 * @param ticks round numbers from the lowest to the highest
 */
record ChartScale(List<BigDecimal> ticks) {

    private static final int STEPS = 4;
    private static final BigDecimal SEEN_FROM_ZERO = new BigDecimal("0.1");

    ChartScale {
        ticks = List.copyOf(ticks);
    }

    /** A scale that shows every value. */
    static ChartScale of(List<BigDecimal> values) {
        BigDecimal highest = values.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal lowest = values.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal movement = highest.subtract(lowest);
        boolean far = movement.signum() > 0
                && lowest.signum() > 0
                && movement.compareTo(highest.multiply(SEEN_FROM_ZERO)) < 0;
        BigDecimal from = far ? lowest.subtract(movement) : lowest.min(BigDecimal.ZERO);
        BigDecimal to = far ? highest.add(movement) : highest.max(BigDecimal.ZERO);
        return new ChartScale(ticks(from, to));
    }

    private static List<BigDecimal> ticks(BigDecimal from, BigDecimal to) {
        BigDecimal step = step(to.subtract(from));
        BigDecimal tick = from.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        List<BigDecimal> ticks = new ArrayList<>(List.of(tick));
        while (tick.compareTo(to) < 0 || ticks.size() < 2) {
            tick = tick.add(step);
            ticks.add(tick);
        }
        return ticks;
    }

    /** 1, 2 or 5 times a power of ten, so that a few of them cover a span. */
    private static BigDecimal step(BigDecimal span) {
        if (span.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal least = span.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(least) >= 0) {
                return step;
            }
        }
        return power.scaleByPowerOfTen(1);
    }

    /** Where a value lies, 0 for the lowest tick and 1 for the highest. */
    double position(BigDecimal value) {
        BigDecimal lowest = ticks.get(0);
        BigDecimal span = ticks.get(ticks.size() - 1).subtract(lowest);
        return value.subtract(lowest).divide(span, MathContext.DECIMAL64).doubleValue();
    }
}
