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
    /** What a label takes up: in per cent of the width of a phone, and in pixels down. */
    private static final double LABEL_WIDTH = 40;

    private static final int LINE = 17;
    /** Far above every label. */
    private static final int NO_LABEL = -1000;

    private final Wording wording;
    private final Indicator indicator;
    private final Optional<Reading> baseline;
    private final List<Reading> points;
    private final LocalDate first;
    private final LocalDate last;
    private final ChartScale scale;
    private final Svg svg;

    private IndicatorChart(
            Wording wording, String id, IndicatorStanding standing, LocalDate today, String description) {
        this.wording = wording;
        this.indicator = standing.indicator();
        this.baseline = standing.baseline();
        this.points =
                standing.course().stream().map(IndicatorStanding.Point::reading).toList();
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
        if (standing.baseline().isEmpty() && standing.readings().isEmpty()) {
            return "";
        }
        return new IndicatorChart(wording, id, standing, today, description).draw();
    }

    private String draw() {
        gridlines();
        indicator.target().ifPresent(this::target);
        for (int i = 1; i < points.size(); i++) {
            Reading from = points.get(i - 1);
            Reading to = points.get(i);
            svg.line("line", x(from.on()), y(from.value()), x(to.on()), y(to.value()));
        }
        for (Reading point : points) {
            svg.dot(point.approximate() ? "point approximate" : "point", x(point.on()), y(point.value()));
        }
        int labelled = value(points.get(0), NO_LABEL);
        if (points.size() > 1) {
            value(points.get(points.size() - 1), labelled);
        } else if (baseline.isPresent()) {
            String words = wording.text("indicator.no-reading-since");
            svg.label("note", words, "58%", y(points.get(0).value()) + 5, Svg.Anchor.MIDDLE);
        }
        days();
        return svg.finished();
    }

    private void gridlines() {
        for (BigDecimal tick : scale.ticks()) {
            svg.line("grid", "0", y(tick), "100%", y(tick));
            svg.label("tick", amount(tick), "0", y(tick) - 4, Svg.Anchor.START);
        }
    }

    private void target(IndicatorTarget target) {
        int y = y(target.value());
        String due = x(target.by());
        svg.line("target", x(first), y, due, y);
        svg.line("target", due, y - 7, due, y + 7);
        String words = wording.text("indicator.target", "amount", Amounts.amount(indicator.unit(), target.value()));
        svg.label("note", words, due, y - 10, anchor(target.by()));
    }

    /**
     * The value beside its mark: away from the target's line and label, which are above what is still to be reached, and
     * from another label.
     *
     * @param other how far down the other label is
     * @return how far down this one is
     */
    private int value(Reading reading, int other) {
        boolean below = indicator
                .target()
                .filter(target -> target.value().compareTo(reading.value()) >= 0)
                .isPresent();
        int y = y(reading.value()) + (below ? 22 : -12);
        boolean near = position(reading.on()) - LEFT < LABEL_WIDTH && Math.abs(y - other) < LINE;
        if (near) {
            y = below ? other + LINE : other - LINE;
        }
        svg.label(
                "value",
                wording.say(Amounts.reading(indicator.unit(), reading)),
                x(reading.on()),
                y,
                anchor(reading.on()));
        return y;
    }

    private Svg.Anchor anchor(LocalDate day) {
        return position(day) > 50 ? Svg.Anchor.END : Svg.Anchor.START;
    }

    private void days() {
        svg.line("axis", "0", BOTTOM, "100%", BOTTOM);
        svg.label("tick", String.valueOf(first.getYear()), x(first), BOTTOM + 20, Svg.Anchor.MIDDLE);
        if (last.getYear() > first.getYear()) {
            svg.label("tick", String.valueOf(last.getYear()), x(last), BOTTOM + 20, Svg.Anchor.MIDDLE);
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
