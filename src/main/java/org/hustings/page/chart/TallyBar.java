package org.hustings.page.chart;

import java.util.List;
import java.util.Set;

/**
 * Draws a tally as one stacked bar. A state is told by its pattern as well as by its shade: yes is filled, a condition
 * half filled, no commitment empty, and those who did not reply are the shades behind. The bar runs as the script does; its
 * labels hang from where their part starts, since a drawing takes its direction from the page.
 */
final class TallyBar {

    private static final int LABEL_HEIGHT = 20;
    private static final int BAR_HEIGHT = 32;
    /** The narrowest drawing that labels must fit: a phone's width less its margins. */
    private static final double NARROWEST = 300;

    private static final double LETTER_WIDTH = 8.4;

    private static final Set<String> PATTERNED =
            Set.of("qualified", "withdrawn", "declined", "private", "not-contacted", "no-route");

    private TallyBar() {}

    /** One part of the bar: the state's word in the data, its label, its number, and its share in per cent. */
    record Segment(String term, String label, String number, double share) {}

    static String draw(String id, String title, String description, List<Segment> segments, boolean rightToLeft) {
        Svg svg = Svg.image(id, "tally-bar", LABEL_HEIGHT + BAR_HEIGHT, title, description);
        for (Segment segment : segments) {
            if (PATTERNED.contains(segment.term())) {
                svg.pattern(patternId(id, segment.term()), "p-" + segment.term(), path(segment.term()));
            }
        }
        double left = 0;
        for (Segment segment : segments) {
            double from = rightToLeft ? 100 - left - segment.share() : left;
            bar(svg, id, segment.term(), Svg.percent(from), LABEL_HEIGHT, Svg.percent(segment.share()), BAR_HEIGHT);
            String start = Svg.percent(rightToLeft ? 100 - left : left);
            if (left > 0) {
                svg.line("gap", start, LABEL_HEIGHT, start, LABEL_HEIGHT + BAR_HEIGHT);
            }
            label(svg, segment, start);
            left += segment.share();
        }
        return svg.finished();
    }

    /** A small piece of a state's pattern, which the bar with the same id must define on the same page. */
    static String swatch(String id, String term) {
        Svg svg = Svg.ornament("swatch", 18);
        bar(svg, id, term, "1", 1, "16", 16);
        return svg.finished();
    }

    private static void bar(Svg svg, String id, String term, String x, int y, String width, int height) {
        svg.rectangle("s-" + term, x, y, width, height);
        if (PATTERNED.contains(term)) {
            svg.patterned(patternId(id, term), x, y, width, height);
        }
    }

    /** The number above its part, with the word where there is room for it. */
    private static void label(Svg svg, Segment segment, String start) {
        double width = segment.share() / 100 * NARROWEST;
        String full = segment.number() + " " + segment.label();
        String label = full.length() * LETTER_WIDTH < width ? full : segment.number();
        if (label.length() * LETTER_WIDTH < width) {
            svg.label("n", label, start, LABEL_HEIGHT - 6, Svg.Anchor.START);
        }
    }

    private static String path(String term) {
        return switch (term) {
            case "qualified" -> "M-2 2L2-2M-2 10L10-2M6 10L10 6";
            case "withdrawn" -> "M0 0L8 8M8 0L0 8";
            case "declined" -> "M2 0V8M6 0V8";
            case "private" -> "M1 2H3M5 6H7";
            case "not-contacted" -> "M3 4H5";
            default -> "M0 4H8";
        };
    }

    private static String patternId(String id, String term) {
        return id + "-" + term;
    }
}
