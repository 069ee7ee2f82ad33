package org.hustings.page.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.model.Agreement.Indicator;
import org.hustings.model.Agreement.IndicatorTarget;
import org.hustings.model.Agreement.Reading;
import org.hustings.standing.IndicatorStanding;
import org.hustings.wording.Wording;

/**
 * Draws an indicator as a line from its baseline through its readings, with the target marked. The axis runs on to the day
 * described, so that a reader sees for how long there has been no reading.
 */
public final class IndicatorChart {

    private static final int TOP = 26;
    private static final int BOTTOM = 206;
    private static final int HEIGHT = 236;
    /** Where the first and the last day stand, in per cent of the width: room for a mark and half a label. */
    private static final double LEFT = 16;

    private static final double RIGHT = 94;

    private final Wording wording;
    private final Indicator indicator;
    private final List<Reading> points;
    private final LocalDate first;
    private final LocalDate last;
    private final ChartScale scale;
    private final Svg svg;

    private IndicatorChart(
            Wording wording, String id, IndicatorStanding standing, LocalDate today, String description) {
        this.wording = wording;
        this.indicator = standing.indicator();
        this.points = Stream.concat(indicator.baseline().stream(), standing.readings().stream())
                .toList();
        Optional<IndicatorTarget> target = indicator.target();
        this.first = points.get(0).on();
        this.last = Stream.of(
                        points.stream().map(Reading::on), target.stream().map(IndicatorTarget::by), Stream.of(today))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElseThrow();
        List<BigDecimal> values =
                new ArrayList<>(points.stream().map(Reading::value).toList());
        target.ifPresent(t -> values.add(t.value()));
        this.scale = ChartScale.of(values);
        this.svg = Svg.image(id, "indicator-chart", HEIGHT, wording.text(indicator.title()), description);
    }

    /** The drawing; empty where there is neither a baseline nor a reading. */
    public static String draw(
            Wording wording, String id, IndicatorStanding standing, LocalDate today, String description) {
        Indicator indicator = standing.indicator();
        if (indicator.baseline().isEmpty() && standing.readings().isEmpty()) {
            return "";
        }
        return new IndicatorChart(wording, id, standing, today, description)
                .draw(standing.readings().isEmpty());
    }

    private String draw(boolean noReadings) {
        gridlines();
        indicator.target().ifPresent(this::target);
        line();
        points();
        days();
        if (noReadings) {
            String words = wording.text("indicator.no-reading-since");
            svg.text(
                    "text",
                    words,
                    "class",
                    "note",
                    "x",
                    "58%",
                    "y",
                    y(points.get(0).value()) + 5,
                    "text-anchor",
                    "middle");
        }
        return svg.end();
    }

    private void gridlines() {
        for (BigDecimal tick : scale.ticks()) {
            int y = y(tick);
            svg.empty("line", "class", "grid", "x1", "0", "y1", y, "x2", "100%", "y2", y);
            svg.text("text", amount(tick), "class", "tick", "x", "0", "y", y - 4);
        }
    }

    private void target(IndicatorTarget target) {
        int y = y(target.value());
        svg.empty("line", "class", "target", "x1", x(first), "y1", y, "x2", x(target.by()), "y2", y);
        svg.empty("line", "class", "target", "x1", x(target.by()), "y1", y - 7, "x2", x(target.by()), "y2", y + 7);
        String words = wording.text("indicator.target", "amount", Amounts.amount(indicator.unit(), target.value()));
        String anchor = position(target.by()) > 50 ? "end" : "start";
        svg.text("text", words, "class", "note", "x", x(target.by()), "y", y - 10, "text-anchor", anchor);
    }

    private void line() {
        for (int i = 1; i < points.size(); i++) {
            Reading from = points.get(i - 1);
            Reading to = points.get(i);
            svg.empty(
                    "line",
                    "class",
                    "line",
                    "x1",
                    x(from.on()),
                    "y1",
                    y(from.value()),
                    "x2",
                    x(to.on()),
                    "y2",
                    y(to.value()));
        }
    }

    private void points() {
        for (Reading reading : points) {
            String mark = reading.approximate() ? "point approximate" : "point";
            svg.empty("circle", "class", mark, "cx", x(reading.on()), "cy", y(reading.value()), "r", 5);
        }
        label(points.get(0));
        if (points.size() > 1) {
            label(points.get(points.size() - 1));
        }
    }

    private void label(Reading reading) {
        String words = wording.say(Amounts.reading(indicator.unit(), reading));
        String anchor = position(reading.on()) > 50 ? "end" : "start";
        svg.text(
                "text",
                words,
                "class",
                "value",
                "x",
                x(reading.on()),
                "y",
                y(reading.value()) + 24,
                "text-anchor",
                anchor);
    }

    private void days() {
        svg.empty("line", "class", "axis", "x1", "0", "y1", BOTTOM, "x2", "100%", "y2", BOTTOM);
        String start = String.valueOf(first.getYear());
        svg.text("text", start, "class", "tick", "x", x(first), "y", BOTTOM + 20, "text-anchor", "middle");
        if (last.getYear() > first.getYear()) {
            String end = String.valueOf(last.getYear());
            svg.text("text", end, "class", "tick", "x", x(last), "y", BOTTOM + 20, "text-anchor", "middle");
        }
    }

    private String amount(BigDecimal value) {
        return wording.say(Amounts.amount(indicator.unit(), value));
    }

    private String x(LocalDate day) {
        return Svg.percent(position(day));
    }

    private double position(LocalDate day) {
        double span = last.toEpochDay() - first.toEpochDay();
        return span == 0 ? LEFT : LEFT + (RIGHT - LEFT) * (day.toEpochDay() - first.toEpochDay()) / span;
    }

    private int y(BigDecimal value) {
        return (int) Math.round(BOTTOM - scale.position(value) * (BOTTOM - TOP));
    }
}
