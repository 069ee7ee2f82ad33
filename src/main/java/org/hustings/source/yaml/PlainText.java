package org.hustings.source.yaml;

import org.hustings.source.yaml.YamlNode.Scalar;
import org.hustings.source.yaml.YamlNode.Style;

/** Reads keys and texts without quotes. */
final class PlainText {

    /** A key may have 1024 characters; beyond that a colon has another meaning. */
    static final int LONGEST_KEY = 1000;

    private final Cursor cursor;
    private final Words words;
    private final TextBuffer text;
    /** Where the piece that was scanned last ends, without spaces behind it. */
    private int end;

    PlainText(Cursor cursor, Words words, TextBuffer text) {
        this.cursor = cursor;
        this.words = words;
        this.text = text;
    }

    /** Reads a key and passes its colon; null, and nothing passed, where this line has none. */
    String blockKey() {
        checkFirst();
        int start = cursor.at;
        int stop = scanLine(start);
        if (cursor.buffer[stop] != ':') {
            return null;
        }
        if (stop - start > LONGEST_KEY || end == start) {
            throw new UnsureException();
        }
        cursor.at = stop + 1;
        return words.shared(cursor.buffer, start, end);
    }

    /** Reads a key in brackets and passes its colon. */
    String flowKey() {
        int start = cursor.at;
        int stop = scanFlow(start);
        if (cursor.buffer[stop] != ':' || stop - start > LONGEST_KEY) {
            throw new UnsureException();
        }
        cursor.at = stop + 1;
        return words.shared(cursor.buffer, start, end);
    }

    /** Reads a text in brackets, which has to be in one line. */
    Scalar flowText() {
        long position = cursor.position();
        int start = cursor.at;
        int stop = scanFlow(start);
        if (cursor.buffer[stop] == ':') {
            throw new UnsureException();
        }
        cursor.at = stop;
        return new Scalar(position, words.shared(cursor.buffer, start, end), Style.PLAIN);
    }

    /**
     * Reads a text, with the lines that go on with it, and goes to the next content.
     *
     * @param parent the column of the block that the text is a value of; lines indented further belong to the text
     */
    Scalar blockText(int parent) {
        checkFirst();
        long position = cursor.position();
        int start = cursor.at;
        passPiece();
        int firstEnd = end;
        int breaks = passBreaks(parent);
        if (breaks == 0) {
            return new Scalar(position, words.shared(cursor.buffer, start, firstEnd), Style.PLAIN);
        }
        text.clear();
        text.add(cursor.buffer, start, firstEnd);
        while (breaks > 0) {
            text.fold(breaks);
            int piece = cursor.at;
            if (cursor.buffer[piece] == '-' && Cursor.isBlank(cursor.buffer[piece + 1])) {
                throw new UnsureException(); // probably meant to be a list item
            }
            passPiece();
            text.add(cursor.buffer, piece, end);
            breaks = passBreaks(parent);
        }
        return new Scalar(position, text.text(), Style.PLAIN);
    }

    private void passPiece() {
        int stop = scanLine(cursor.at);
        if (cursor.buffer[stop] == ':') {
            throw new UnsureException();
        }
        cursor.at = stop;
    }

    /**
     * Goes to the next content, and tells how many line breaks lie before it if it goes on with this text; 0 if it does
     * not. A comment ends a text.
     */
    private int passBreaks(int parent) {
        if (cursor.buffer[cursor.at] == '#') {
            cursor.passLine();
            return 0;
        }
        int line = cursor.line();
        cursor.passBreak();
        cursor.skipSpaces();
        while (cursor.buffer[cursor.at] == '\n' && !cursor.isAtEnd()) {
            cursor.passBreak();
            cursor.skipSpaces();
        }
        boolean comment = cursor.buffer[cursor.at] == '#';
        int column = cursor.column();
        cursor.passBlankLines();
        return comment || cursor.isAtEnd() || column <= parent ? 0 : cursor.line() - line;
    }

    /** Gives up on a first character that means something else, or might. */
    private void checkFirst() {
        byte[] buffer = cursor.buffer;
        int at = cursor.at;
        switch (buffer[at]) {
            case ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`' ->
                throw new UnsureException();
            case '-', '?', ':' -> {
                if (Cursor.isBlank(buffer[at + 1]) || cursor.isAtMarker()) {
                    throw new UnsureException();
                }
            }
            case '.' -> {
                if (cursor.isAtMarker()) {
                    throw new UnsureException();
                }
            }
            default -> {}
        }
    }

    /** Finds what ends a text in its line: the break, a comment, or the colon of a key. */
    private int scanLine(int start) {
        byte[] buffer = cursor.buffer;
        int at = start;
        int last = start;
        while (true) {
            byte b = buffer[at];
            if (b == '\n' || (b == ':' && Cursor.isBlank(buffer[at + 1]))) {
                break;
            }
            if (b == '#' && buffer[at - 1] == ' ') {
                cursor.checkComment(at);
                break;
            }
            at++;
            if (b != ' ') {
                last = at;
            }
        }
        end = last;
        return at;
    }

    private int scanFlow(int start) {
        byte[] buffer = cursor.buffer;
        byte first = buffer[start];
        if (first == '?' || first == ':' || first == '.' || (first == '-' && !isDigit(buffer[start + 1]))) {
            throw new UnsureException();
        }
        checkFirst();
        int at = start;
        int last = start;
        while (!endsFlow(buffer, at)) {
            if (buffer[at++] != ' ') {
                last = at;
            }
        }
        if (buffer[at] == '#') {
            cursor.checkComment(at);
        }
        end = last;
        return at;
    }

    private static boolean endsFlow(byte[] buffer, int at) {
        return switch (buffer[at]) {
            case '\n', ',', '[', ']', '{', '}' -> true;
            case '#' -> buffer[at - 1] == ' ';
            case ':' -> isFlowIndicator(buffer[at + 1]) || Cursor.isBlank(buffer[at + 1]);
            default -> false;
        };
    }

    private static boolean isFlowIndicator(byte b) {
        return b == ',' || b == '[' || b == ']' || b == '{' || b == '}';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
