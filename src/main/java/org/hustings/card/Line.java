package org.hustings.card;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a width. For one thread. */
final class Line {

    private static final String CUT = "\u2026";

    private final boolean rightToLeft;

    Line(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** A line's text as its letters stand, from left to right. */
    String visual(String text) {
        return Script.visual(text, rightToLeft);
    }

    int width(String text, Typeface face, int size) {
        return face.width(visual(text), size);
    }

    /** The text, or as much of its start as fits with an ellipsis. */
    String fitted(String text, Typeface face, int size, int width) {
        if (width(text, face, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + CUT, face, size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + CUT;
    }

    /** Lines that break at spaces; at most so many, the last of them cut short if need be. */
    List<String> wrapped(String text, Typeface face, int size, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = String.join(" ", text.strip().split("\\s+"));
        while (!rest.isEmpty()) {
            int end = lines.size() + 1 == most ? rest.length() : end(rest, face, size, width);
            lines.add(fitted(rest.substring(0, end), face, size, width));
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** How much of a text fits, up to a space where there is one. */
    private int end(String text, Typeface face, int size, int width) {
        int end = text.indexOf(' ');
        if (end < 0) {
            return text.length();
        }
        for (int next = end; next > 0; next = text.indexOf(' ', next + 1)) {
            if (width(text.substring(0, next), face, size) > width) {
                return end;
            }
            end = next;
        }
        return width(text, face, size) <= width ? text.length() : end;
    }
}
