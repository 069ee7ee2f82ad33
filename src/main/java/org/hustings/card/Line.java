package org.hustings.card;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a width. For one thread. */
final class Line {

    private static final String CUT = "\u2026";
    /** Rather than write smaller than this, a text is cut short. */
    private static final int SMALLEST = 16;

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
        return cut(text.substring(0, end).strip());
    }

    /** An ellipsis stands where the last word would go on, even where that runs against the line. */
    private String cut(String start) {
        for (int i = start.length() - 1; i >= 0; i--) {
            byte direction = Character.getDirectionality(start.charAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return start + CUT + '\u200E';
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return start + CUT + '\u200F';
            }
        }
        return start + CUT;
    }

    /** A text as it fits somewhere: the size of its letters, and its lines. */
    record Setting(int size, List<String> lines) {

        Setting {
            lines = List.copyOf(lines);
        }
    }

    /** A text as large as fits: rather smaller than cut short, and rather on two lines than smaller than two thirds. */
    Setting within(String text, Typeface face, int largest, int width, int height) {
        int smallest = Math.max(Math.min(largest, SMALLEST), largest * 2 / 3);
        for (int size = largest; size >= smallest; size--) {
            if (width(text, face, size) <= width) {
                return new Setting(size, List.of(text));
            }
        }
        int two = Math.min(largest, height * 5 / 12);
        for (int size = two; size >= smallest; size--) {
            if (lines(text, face, size, width) <= 2) {
                return new Setting(size, wrapped(text, face, size, width, 2));
            }
        }
        return new Setting(smallest, wrapped(text, face, smallest, width, two < smallest ? 1 : 2));
    }

    /** Lines that break at spaces; at most so many, the last of them cut short if need be. */
    List<String> wrapped(String text, Typeface face, int size, int width, int most) {
        List<String> lines = broken(text, face, size, width, most);
        lines.replaceAll(part -> fitted(part, face, size, width));
        return lines;
    }

    /** How many lines a text takes of which none is cut short; too many to draw where a word alone is too wide. */
    int lines(String text, Typeface face, int size, int width) {
        List<String> lines = broken(text, face, size, width, Integer.MAX_VALUE);
        return lines.stream().allMatch(part -> width(part, face, size) <= width) ? lines.size() : Integer.MAX_VALUE;
    }

    private List<String> broken(String text, Typeface face, int size, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = String.join(" ", text.strip().split("\\s+"));
        while (!rest.isEmpty()) {
            int end = lines.size() + 1 == most ? rest.length() : end(rest, face, size, width);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** How much of a text fits: up to a space, or within a word that is too wide alone, up to a hyphen. */
    private int end(String text, Typeface face, int size, int width) {
        int end = fitting(text, ' ', face, size, width);
        if (end == 0) {
            int word = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
            int hyphen = fitting(text.substring(0, word), '-', face, size, width);
            end = hyphen == 0 || hyphen == word ? word : hyphen + 1;
        }
        return end;
    }

    /** How much of a text fits, up to a sign or to its end; nothing where even the first part is too wide. */
    private int fitting(String text, char sign, Typeface face, int size, int width) {
        int end = 0;
        for (int next = text.indexOf(sign); next > 0; next = text.indexOf(sign, next + 1)) {
            int shown = sign == '-' ? next + 1 : next;
            if (width(text.substring(0, shown), face, size) > width) {
                return end;
            }
            end = next;
        }
        return width(text, face, size) <= width ? text.length() : end;
    }
}
