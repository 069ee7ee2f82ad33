package org.hustings.page.chart;

import java.util.List;
import java.util.Set;

/**
 * Draws a tally as one stacked bar. A state is told by its pattern as well as by its shade: yes is filled, a condition
 * half filled, no commitment empty, and those who did not reply are the shades behind.
 */
final class TallyBar {

    private static final int LABEL_HEIGHT = 20;
    private static final int BAR_HEIGHT = 32;
    /** The narrowest drawing that labels must fit: a phone's width less its margins. */
    private static final double NARROWEST = 300;

    private static final double LETTER_WIDTH = 7.6;

    private static final Set<String> PATTERNED =
            Set.of("qualified", "withdrawn", "declined", "private", "not-contacted", "no-route");

    private TallyBar() {}

    /** One part of the bar: the state's word in the data, its label, its number, and its share in per cent. */
    record Segment(String term, String label, String number, double share) {}

    static String draw(String id, String title, String description, List<Segment> segments) {
        Svg svg = Svg.image(id, "tally-bar", LABEL_HEIGHT + BAR_HEIGHT, title, description);
        patterns(svg, id, segments);
        double left = 0;
        for (Segment segment : segments) {
            bar(svg, id, segment.term(), Svg.percent(left), LABEL_HEIGHT, Svg.percent(segment.share()), BAR_HEIGHT);
            label(svg, segment, left);
            left += segment.share();
        }
        return svg.end();
    }

    /** A small piece of a state's pattern, which the bar with the same id must define on the same page. */
    static String swatch(String id, String term) {
        Svg svg = new Svg();
        svg.open("svg", "class", "swatch", "width", 18, "height", 18, "aria-hidden", true);
        bar(svg, id, term, "1", 1, "16", 16);
        return svg.end();
    }

    private static void bar(Svg svg, String id, String term, String x, int y, String width, int height) {
        svg.empty("rect", "class", "s-" + term, "x", x, "y", y, "width", width, "height", height);
        if (PATTERNED.contains(term)) {
            String fill = "url(#" + patternId(id, term) + ")";
            svg.empty("rect", "fill", fill, "x", x, "y", y, "width", width, "height", height);
        }
    }

    private static void label(Svg svg, Segment segment, double left) {
        double width = segment.share() / 100 * NARROWEST;
        String full = segment.number() + " " + segment.label();
        String label = full.length() * LETTER_WIDTH < width ? full : segment.number();
        if (label.length() * LETTER_WIDTH < width) {
            svg.text("text", label, "x", Svg.percent(left), "y", LABEL_HEIGHT - 6);
        }
    }

    private static void patterns(Svg svg, String id, List<Segment> segments) {
        svg.open("defs");
        for (Segment segment : segments) {
            if (PATTERNED.contains(segment.term())) {
                pattern(svg, patternId(id, segment.term()), segment.term());
            }
        }
        svg.close("defs");
    }

    private static void pattern(Svg svg, String id, String term) {
        svg.open("pattern", "id", id, "width", 8, "height", 8, "patternUnits", "userSpaceOnUse");
        svg.empty("path", "class", "p-" + term, "d", path(term));
        svg.close("pattern");
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
