package org.hustings.page.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes a drawing to stand inside an HTML page. Positions across are per cent of the drawing's width and positions down
 * are CSS pixels, so that a drawing fits any screen and its text keeps its size. Classes take their colours from the
 * site's style sheet.
 */
final class Svg {

    private final StringBuilder out = new StringBuilder(1024);

    /** Where a label's text lies from its position. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Starts a drawing that is one image to assistive technology, named and described in words. */
    static Svg image(String id, String style, int height, String title, String description) {
        Svg svg = new Svg();
        String named = id + "-title " + id + "-desc";
        svg.out.append("<svg");
        svg.attribute("class", style).attribute("width", "100%").attribute("height", height);
        svg.attribute("role", "img").attribute("aria-labelledby", named).out.append('>');
        svg.out.append("<title").append(" id=\"").append(id).append("-title\">");
        svg.escape(title);
        svg.out.append("</title><desc id=\"").append(id).append("-desc\">");
        svg.escape(description);
        svg.out.append("</desc>");
        return svg;
    }

    /** Starts a drawing that only repeats what stands beside it in words. */
    static Svg ornament(String style, int size) {
        Svg svg = new Svg();
        svg.out.append("<svg");
        svg.attribute("class", style).attribute("width", size).attribute("height", size);
        svg.out.append(" aria-hidden=\"true\">");
        return svg;
    }

    /** A rectangle. */
    void rectangle(String style, String x, int y, String width, int height) {
        out.append("<rect");
        attribute("class", style).box(x, y, width, height).end();
    }

    /** A rectangle filled with a pattern. */
    void patterned(String pattern, String x, int y, String width, int height) {
        out.append("<rect");
        attribute("fill", "url(#" + pattern + ")").box(x, y, width, height).end();
    }

    /** A pattern of 8 by 8 pixels to fill with. */
    void pattern(String id, String style, String path) {
        out.append("<pattern");
        attribute("id", id).attribute("width", 8).attribute("height", 8);
        out.append(" patternUnits=\"userSpaceOnUse\"><path");
        attribute("class", style).attribute("d", path).end();
        out.append("</pattern>");
    }

    /** A straight line. */
    void line(String style, String fromX, int fromY, String toX, int toY) {
        out.append("<line");
        attribute("class", style).attribute("x1", fromX).attribute("y1", fromY);
        attribute("x2", toX).attribute("y2", toY).end();
    }

    /** A round mark. */
    void dot(String style, String x, int y) {
        out.append("<circle");
        attribute("class", style).attribute("cx", x).attribute("cy", y).attribute("r", 5);
        end();
    }

    /** Words. */
    void label(String style, String text, String x, int y, Anchor anchor) {
        out.append("<text");
        attribute("class", style).attribute("x", x).attribute("y", y);
        if (anchor != Anchor.START) {
            attribute("text-anchor", anchor == Anchor.END ? "end" : "middle");
        }
        out.append('>');
        escape(text);
        out.append("</text>");
    }

    /** Ends the drawing. */
    String finished() {
        return out.append("</svg>").toString();
    }

    /** A share in per cent, with as many decimals as can be seen. */
    static String percent(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString() + "%";
    }

    private Svg box(String x, int y, String width, int height) {
        return attribute("x", x).attribute("y", y).attribute("width", width).attribute("height", height);
    }

    private Svg attribute(String name, int value) {
        return attribute(name, String.valueOf(value));
    }

    private Svg attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    private void end() {
        out.append("/>");
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
