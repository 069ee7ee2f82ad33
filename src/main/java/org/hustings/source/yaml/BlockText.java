package org.hustings.source.yaml;

import org.hustings.source.yaml.YamlNode.Scalar;
import org.hustings.source.yaml.YamlNode.Style;

/** Reads the lines of text below {@code |} and {@code >}. */
final class BlockText {

    private final Cursor cursor;
    private final TextBuffer text;

    private boolean folded;
    /** {@code +} or {@code -}, or 0: what becomes of the breaks at the end. */
    private byte chomping;

    BlockText(Cursor cursor, TextBuffer text) {
        this.cursor = cursor;
        this.text = text;
    }

    /**
     * Reads a text and goes to the next content.
     *
     * @param parent the column of the block that the text is a value of
     */
    Scalar read(int parent) {
        long position = cursor.position();
        folded = cursor.buffer[cursor.at] == '>';
        int given = passHeader();
        int indent = given > 0 ? parent + given : findIndent(parent);
        text.clear();
        int breaks = readLines(indent);
        if (cursor.isAtEnd() && !cursor.hasBreakAtEnd()) {
            throw new UnsureException();
        }
        if (chomping != '-') {
            text.add('\n');
        }
        if (chomping == '+') {
            text.addBreaks(breaks);
        }
        cursor.passBlankLines();
        return new Scalar(position, text.text(), Style.BLOCK);
    }

    /** Passes the line of the indicator, and tells the indentation that it gives; 0 where it gives none. */
    private int passHeader() {
        chomping = 0;
        int given = 0;
        byte b = cursor.buffer[++cursor.at];
        while (!Cursor.isBlank(b)) {
            if ((b == '+' || b == '-') && chomping == 0) {
                chomping = b;
            } else if (b >= '1' && b <= '9' && given == 0) {
                given = b - '0';
            } else {
                throw new UnsureException();
            }
            b = cursor.buffer[++cursor.at];
        }
        cursor.skipSpaces();
        if (!cursor.isLineDone()) {
            throw new UnsureException();
        }
        while (cursor.buffer[cursor.at] != '\n') {
            cursor.at++;
        }
        cursor.passBreak();
        return given;
    }

    /** The indentation of the first line with text. */
    private int findIndent(int parent) {
        byte[] buffer = cursor.buffer;
        int at = cursor.at;
        int blank = 0;
        int start = at;
        while (true) {
            while (buffer[at] == ' ') {
                at++;
            }
            int indent = at - start;
            if (buffer[at] == 0) {
                throw new UnsureException();
            }
            if (buffer[at] != '\n') {
                if (indent <= parent || indent < blank) {
                    throw new UnsureException();
                }
                return indent;
            }
            blank = Math.max(blank, indent);
            start = ++at;
        }
    }

    /** Reads the lines that are indented enough, and tells how many blank lines follow the last one. */
    private int readLines(int indent) {
        byte[] buffer = cursor.buffer;
        int breaks = 0;
        boolean any = false;
        boolean foldable = false;
        while (passIndent(indent) || buffer[cursor.at] == '\n') {
            if (buffer[cursor.at] == '\n') {
                breaks++;
            } else {
                boolean flush = buffer[cursor.at] != ' ';
                if (any) {
                    join(breaks, folded && foldable && flush);
                } else {
                    text.addBreaks(breaks);
                }
                any = true;
                foldable = flush;
                breaks = 0;
                addLine();
            }
            cursor.passBreak();
        }
        if (!any) {
            throw new UnsureException();
        }
        return breaks;
    }

    /** Passes the indentation of a line; false where the line has less, or there is none. */
    private boolean passIndent(int indent) {
        while (cursor.column() < indent && cursor.buffer[cursor.at] == ' ') {
            cursor.at++;
        }
        return cursor.column() == indent && !cursor.isAtEnd();
    }

    private void join(int breaks, boolean fold) {
        if (fold) {
            text.fold(breaks + 1);
        } else {
            text.addBreaks(breaks + 1);
        }
    }

    private void addLine() {
        int start = cursor.at;
        while (cursor.buffer[cursor.at] != '\n') {
            cursor.at++;
        }
        text.add(cursor.buffer, start, cursor.at);
    }
}
