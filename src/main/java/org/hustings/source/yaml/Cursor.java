package org.hustings.source.yaml;

/**
 * A place in the bytes of one file, line by line. Indentation is spaces alone here, so within it a byte is a column.
 *
 * <p>The buffer always ends in a line break and a few zeros, which no text can contain, so that looking ahead by a byte
 * or two needs no test for the end.
 */
final class Cursor {

    private static final int BEYOND = 4;

    /** The bytes of the file without carriage returns. */
    byte[] buffer = new byte[8192];

    /** The index of the next byte. */
    int at;

    private int end;
    private int line;
    private int lineStart;
    private int indent;
    private boolean ascii;
    private boolean breakAtEnd;

    /** Starts on a file. Gives up on what is not plain UTF-8 without tabs and other control characters. */
    void load(byte[] bytes) {
        if (bytes.length + BEYOND + 1 > buffer.length) {
            buffer = new byte[bytes.length + BEYOND + 1];
        }
        at = 0;
        line = 1;
        lineStart = 0;
        ascii = true;
        int last = copy(bytes);
        breakAtEnd = last > 0 && buffer[last - 1] == '\n';
        if (!breakAtEnd) {
            buffer[last++] = '\n';
        }
        end = last;
        for (int i = 0; i < BEYOND; i++) {
            buffer[last + i] = 0;
        }
        if (!ascii) {
            Utf8.check(buffer, end);
        }
    }

    private int copy(byte[] bytes) {
        byte[] to = buffer;
        int length = 0;
        for (int i = Utf8.startsWithMark(bytes) ? 3 : 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b < ' ') {
                if (b < 0) {
                    ascii = false;
                } else if (b == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n') {
                    continue;
                } else if (b != '\n') {
                    throw new UnsureException();
                }
            } else if (b == 0x7F) {
                throw new UnsureException();
            }
            to[length++] = b;
        }
        return length;
    }

    /** Where the next byte is, as {@link Position} packs it. */
    long position() {
        return Position.of(line, ascii ? at - lineStart + 1 : columnInCharacters());
    }

    private int columnInCharacters() {
        int column = 1;
        for (int i = lineStart; i < at; i++) {
            if (!Utf8.isContinuation(buffer[i])) {
                column++;
            }
        }
        return column;
    }

    /** How many bytes of the line are before the next one. */
    int column() {
        return at - lineStart;
    }

    int line() {
        return line;
    }

    /** The column of the first byte of this line's content; -1 at the end of the file. */
    int indent() {
        return indent;
    }

    boolean isAtEnd() {
        return at >= end;
    }

    /** Whether the file's last line ended as it should. */
    boolean hasBreakAtEnd() {
        return breakAtEnd;
    }

    /** Whether a byte ends a word: a space or a line break. */
    static boolean isBlank(byte b) {
        return b == ' ' || b == '\n';
    }

    void skipSpaces() {
        while (buffer[at] == ' ') {
            at++;
        }
    }

    /** Passes the line break that is next. */
    void passBreak() {
        at++;
        line++;
        lineStart = at;
    }

    /** Whether nothing but a comment is left of this line. */
    boolean isLineDone() {
        byte next = buffer[at];
        if (next != '#' || at == lineStart || buffer[at - 1] != ' ') {
            return next == '\n';
        }
        checkComment(at);
        return true;
    }

    /** Gives up on a # that may have been meant as a part of a text, so that somebody can be told. */
    void checkComment(int hash) {
        byte next = buffer[hash + 1];
        if (!isBlank(next) && next != '#') {
            throw new UnsureException();
        }
    }

    /** Goes from the end of a value to the next content. Gives up on anything but a comment in between. */
    void passLine() {
        skipSpaces();
        if (!isLineDone()) {
            throw new UnsureException();
        }
        skipToBreak();
        passBreak();
        passBlankLines();
    }

    private void skipToBreak() {
        while (buffer[at] != '\n') {
            at++;
        }
    }

    /** Goes from the start of a line to the next content, over blank lines and comments. */
    void passBlankLines() {
        while (at < end) {
            skipSpaces();
            byte next = buffer[at];
            if (next != '\n' && next != '#') {
                indent = at - lineStart;
                return;
            }
            skipToBreak();
            passBreak();
        }
        indent = -1;
    }

    /** Within brackets, goes to the next content, over spaces, line breaks and comments. */
    void passWhiteSpace() {
        skipSpaces();
        while (buffer[at] == '\n' || buffer[at] == '#') {
            boolean comment = buffer[at] == '#';
            boolean apart = at == lineStart || buffer[at - 1] == ' ';
            if (comment && !apart) {
                throw new UnsureException();
            }
            skipToBreak();
            passBreak();
            skipSpaces();
        }
        if (isAtEnd()) {
            throw new UnsureException();
        }
    }

    /** Whether the marker of a document, {@code ---} or {@code ...}, is next. */
    boolean isAtMarker() {
        byte mark = buffer[at];
        return at == lineStart
                && (mark == '-' || mark == '.')
                && buffer[at + 1] == mark
                && buffer[at + 2] == mark
                && isBlank(buffer[at + 3]);
    }
}
