package org.hustings.page.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Agreement;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paragraphs;
import org.hustings.page.SourceNote;
import org.hustings.page.chart.Amounts;
import org.hustings.page.chart.IndicatorChart;
import org.hustings.standing.IndicatorStanding;
import org.hustings.wording.Wording;

/**
 * An indicator: a chart, and its numbers in a table.
 *
 * @param id unique on the page
 * @param goal which way is better, in a sentence
 * @param state how it stands, in words; nothing where there is no reading, which the explanation says
 * @param explanation on what this rests
 * @param chart as SVG; empty where there is no number yet
 * @param numbers baseline, readings and target, oldest first
 * @param words the site's own words
 */
public record IndicatorBlock(
        String id,
        String title,
        List<String> definition,
        String goal,
        List<String> state,
        String explanation,
        String chart,
        List<Measured> numbers,
        Wording words) {

    public IndicatorBlock {
        definition = List.copyOf(definition);
        state = List.copyOf(state);
        numbers = List.copyOf(numbers);
    }

    /** One number, and what it is: the baseline, a reading, the target. */
    public record Measured(
            String what, String day, String amount, Optional<String> note, Optional<SourceNote> source) {}

    /**
     * An indicator as on a day.
     *
     * @param id unique on the page
     */
    public static IndicatorBlock of(LanguageEdition edition, String id, Agreement.Indicator indicator) {
        Wording words = edition.wording();
        IndicatorStanding standing = edition.standings().indicator(indicator);
        List<Measured> numbers = numbers(edition, standing);
        return new IndicatorBlock(
                id,
                edition.text(indicator.title()),
                edition.text(indicator.definition()).map(Paragraphs::of).orElse(List.of()),
                words.text("indicator.direction." + indicator.direction().term()),
                state(words, standing),
                words.say(standing.explanation()),
                IndicatorChart.draw(
                        words, id, standing, edition.edition().today().day(), description(words, numbers, standing)),
                numbers,
                words);
    }

    private static List<String> state(Wording words, IndicatorStanding standing) {
        List<String> state = new ArrayList<>();
        if (standing.trend() != IndicatorStanding.Trend.NO_READINGS) {
            state.add(words.term("trend", standing.trend()));
        }
        standing.target().ifPresent(target -> state.add(words.term("target", target)));
        return state;
    }

    /** The chart in words: every number with its day. */
    private static String description(Wording words, List<Measured> numbers, IndicatorStanding standing) {
        List<String> parts = new ArrayList<>();
        for (Measured number : numbers) {
            parts.add(number.what() + ", " + number.day() + ": " + number.amount());
        }
        if (standing.since().isEmpty()) {
            parts.add(words.text("indicator.no-reading-since"));
        }
        return String.join(". ", parts) + ".";
    }

    private static List<Measured> numbers(LanguageEdition edition, IndicatorStanding standing) {
        Wording words = edition.wording();
        Agreement.Indicator indicator = standing.indicator();
        List<Measured> numbers = new ArrayList<>();
        standing.course()
                .forEach(point -> numbers.add(number(
                        edition,
                        point.baseline() ? "indicator.baseline" : "indicator.reading",
                        indicator,
                        point.reading())));
        indicator
                .target()
                .ifPresent(target -> numbers.add(new Measured(
                        words.text("indicator.target-row"),
                        words.text("indicator.by", "day", target.by()),
                        words.say(Amounts.amount(indicator.unit(), target.value())),
                        Optional.empty(),
                        target.source().map(source -> SourceNote.of(edition, source)))));
        return numbers;
    }

    private static Measured number(
            LanguageEdition edition, String what, Agreement.Indicator indicator, Agreement.Reading reading) {
        Wording words = edition.wording();
        return new Measured(
                words.text(what),
                words.date(reading.on()),
                words.say(Amounts.reading(indicator.unit(), reading)),
                reading.note().map(words::text),
                reading.source().map(source -> SourceNote.of(edition, source)));
    }
}
