package org.hustings.standing;

import java.math.BigDecimal;
import org.hustings.model.Agreement.IndicatorUnit;

/** A number with its unit. The sign of one below nothing stands before the unit: {@code −£5}. Money has pence or none: {@code £4.50}. */
public final class Amount {

    private Amount() {}

    /** A value in an indicator's unit. */
    public static Phrase of(IndicatorUnit unit, BigDecimal value) {
        return of(unit.term(), unit == IndicatorUnit.GBP ? pounds(value) : value);
    }

    /** With pence where it is not whole. */
    private static BigDecimal pounds(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.setScale(shortest.scale() <= 0 ? 0 : Math.max(2, shortest.scale()));
    }

    /** A value as the string {@code amount.<form>} has it. */
    public static Phrase of(String form, BigDecimal value) {
        Phrase amount = Phrase.of("amount." + form, "n", value.abs());
        return value.signum() < 0 ? Phrase.of("amount.minus", "amount", amount) : amount;
    }
}
