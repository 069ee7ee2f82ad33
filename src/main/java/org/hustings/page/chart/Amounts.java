package org.hustings.page.chart;

import java.math.BigDecimal;
import java.util.Map;
import org.hustings.model.Agreement;
import org.hustings.model.Agreement.IndicatorUnit;
import org.hustings.model.Call;
import org.hustings.standing.Amount;
import org.hustings.standing.Phrase;

/** Numbers with their unit, and as exactly as their source gives them: {@code about £6 million}. */
public final class Amounts {

    private static final String GBP = IndicatorUnit.GBP.term();
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Amounts() {}

    /** A measured value, with "about" where its source gives it so. */
    public static Phrase reading(IndicatorUnit unit, Agreement.Reading reading) {
        Phrase amount = amount(unit, reading.value());
        return reading.approximate() ? Phrase.of("amount.about", "amount", amount) : amount;
    }

    /** A value in an indicator's unit; round millions of pounds are written as millions. */
    public static Phrase amount(IndicatorUnit unit, BigDecimal value) {
        if (unit != IndicatorUnit.GBP) {
            return Amount.of(unit, value);
        }
        BigDecimal millions = value.divide(MILLION).stripTrailingZeros();
        boolean round = value.abs().compareTo(MILLION) >= 0 && millions.scale() <= 2;
        return round ? Amount.of("GBP-million", millions) : Amount.of(unit, value);
    }

    /** A figure that a call rests on, with its unit. */
    public static Phrase figure(Call.Figure figure) {
        boolean money = figure.unit().map(unit -> GBP.equals(unit.plain())).orElse(false);
        Phrase value = money ? amount(IndicatorUnit.GBP, figure.value()) : amount(IndicatorUnit.COUNT, figure.value());
        Phrase amount = figure.unit()
                .filter(unit -> !money)
                .map(unit -> new Phrase("amount.of-unit", Map.of("amount", value, "unit", unit)))
                .orElse(value);
        if (figure.atLeast()) {
            return Phrase.of(figure.approximate() ? "amount.more-than-about" : "amount.more-than", "amount", amount);
        }
        return figure.approximate() ? Phrase.of("amount.about", "amount", amount) : amount;
    }
}
