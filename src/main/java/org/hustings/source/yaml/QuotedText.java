package org.hustings.source.yaml;

/** Reads texts in single and double quotes. */
final class QuotedText {

    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private final Cursor cursor;
    private final TextBuffer text;

    QuotedText(Cursor cursor, TextBuffer text) {
        this.cursor = cursor;
        this.text = text;
    }

    /**
     * Reads a text and passes its closing quote.
     *
     * @param parent the column that the lines of the text have to be indented further than
     */
    String read(int parent) {
        byte[] buffer = cursor.buffer;
        byte quote = buffer[cursor.at];
        int start = cursor.at + 1;
        int at = start;
        while (buffer[at] != quote && buffer[at] != '\\' && buffer[at] != '\n') {
            at++;
        }
        boolean simple = buffer[at] == quote && (quote == '"' || buffer[at + 1] != quote);
        cursor.at = at;
        if (simple) {
            cursor.at++;
            return Words.text(buffer, start, at);
        }
        text.clear();
        text.add(buffer, start, at);
        return quote == '"' ? readDouble(parent) : readSingle(parent);
    }

    private String readSingle(int parent) {
        byte[] buffer = cursor.buffer;
        while (true) {
            byte b = buffer[cursor.at];
            if (b == '\n') {
                fold(0, parent);
            } else if (b != '\'') {
                text.add(b);
                cursor.at++;
            } else if (buffer[cursor.at + 1] == '\'') {
                text.add(b);
                cursor.at += 2;
            } else {
                cursor.at++;
                return text.text();
            }
        }
    }

    private String readDouble(int parent) {
        byte[] buffer = cursor.buffer;
        int escapeEnd = 0;
        while (true) {
            byte b = buffer[cursor.at];
            if (b == '\n') {
                fold(escapeEnd, parent);
            } else if (b == '\\') {
                cursor.at++;
                escape(parent);
                escapeEnd = text.length();
            } else if (b == '"') {
                cursor.at++;
                return text.text();
            } else {
                text.add(b);
                cursor.at++;
            }
        }
    }

    /** Folds a break with the spaces on both sides of it; a space that was escaped stays. */
    private void fold(int escapeEnd, int parent) {
        text.trimSpaces(escapeEnd);
        text.fold(passBreaks(parent));
    }

    /** Goes to the next line with text, and tells how many breaks were passed. */
    private int passBreaks(int parent) {
        int line = cursor.line();
        while (cursor.buffer[cursor.at] == '\n') {
            if (cursor.isAtEnd()) {
                throw new UnsureException();
            }
            cursor.passBreak();
            cursor.skipSpaces();
        }
        if (cursor.isAtEnd() || cursor.column() <= parent) {
            throw new UnsureException();
        }
        return cursor.line() - line;
    }

    private void escape(int parent) {
        byte b = cursor.buffer[cursor.at];
        if (b == '\n') {
            text.addBreaks(passBreaks(parent) - 1);
            return;
        }
        cursor.at++;
        switch (b) {
            case '"', '\\', '/', ' ' -> text.add(b);
            case 'n' -> text.add('\n');
            case 't' -> text.add('\t');
            case 'r' -> text.add('\r');
            case 'L' -> text.addCharacter(LINE_SEPARATOR);
            case 'P' -> text.addCharacter(PARAGRAPH_SEPARATOR);
            case 'x' -> hex(2);
            case 'u' -> hex(4);
            case 'U' -> hex(8);
            default -> throw new UnsureException();
        }
    }

    private void hex(int digits) {
        int character = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(cursor.buffer[cursor.at++], 16);
            if (digit < 0 || character > Character.MAX_CODE_POINT >> 4) {
                throw new UnsureException();
            }
            character = character << 4 | digit;
        }
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        if (surrogate || character > Character.MAX_CODE_POINT) {
            throw new UnsureException();
        }
        text.addCharacter(character);
    }
}
