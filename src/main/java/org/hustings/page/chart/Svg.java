package org.hustings.page.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes a drawing to stand inside an HTML page. Positions across are per cent of the drawing's width and positions down
 * are CSS pixels, so that a drawing fits any screen and its text keeps its size.
 */
final class Svg {

    private final StringBuilder out = new StringBuilder(1024);

    /** Starts a drawing that is one image to assistive technology, named and described in words. */
    static Svg image(String id, String cssClass, int height, String title, String description) {
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                cssClass,
                "width",
                "100%",
                "height",
                height,
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc");
        svg.text("title", title, "id", id + "-title");
        svg.text("desc", description, "id", id + "-desc");
        return svg;
    }

    Svg open(String element, Object... attributes) {
        tag(element, attributes);
        out.append('>');
        return this;
    }

    Svg close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Svg empty(String element, Object... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    Svg text(String element, String text, Object... attributes) {
        open(element, attributes);
        escape(text);
        return close(element);
    }

    /** Ends the drawing. */
    String end() {
        return close("svg").out.toString();
    }

    /** A share in per cent, with as many decimals as can be seen. */
    static String percent(double value) {
        return BigDecimal.valueOf(value)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    private void tag(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1].toString());
            out.append('"');
        }
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
