package org.hustings.source.yaml;

import org.hustings.source.yaml.YamlNode.Mapping;
import org.hustings.source.yaml.YamlNode.Scalar;
import org.hustings.source.yaml.YamlNode.Sequence;
import org.hustings.source.yaml.YamlNode.Style;

/** Reads maps and lists in brackets. */
final class FlowReader {

    private final Cursor cursor;
    private final Unfinished unfinished;
    private final PlainText plain;
    private final QuotedText quoted;

    FlowReader(Cursor cursor, Unfinished unfinished, PlainText plain, QuotedText quoted) {
        this.cursor = cursor;
        this.unfinished = unfinished;
        this.plain = plain;
        this.quoted = quoted;
    }

    /** Reads a map or list and passes its closing bracket. */
    YamlNode read(int depth) {
        return cursor.buffer[cursor.at] == '{' ? mapping(depth) : sequence(depth);
    }

    private YamlNode value(int depth) {
        return switch (cursor.buffer[cursor.at]) {
            case '{', '[' -> read(depth);
            case '"', '\'' -> {
                long position = cursor.position();
                yield new Scalar(position, quoted.read(0), Style.QUOTED);
            }
            default -> plain.flowText();
        };
    }

    private Sequence sequence(int depth) {
        unfinished.checkDepth(depth);
        long position = cursor.position();
        int base = unfinished.items();
        cursor.at++;
        cursor.passWhiteSpace();
        while (cursor.buffer[cursor.at] != ']') {
            unfinished.add(value(depth + 1));
            passComma((byte) ']');
        }
        cursor.at++;
        return new Sequence(position, unfinished.takeItems(base));
    }

    private Mapping mapping(int depth) {
        unfinished.checkDepth(depth);
        long position = cursor.position();
        int base = unfinished.entries();
        cursor.at++;
        cursor.passWhiteSpace();
        while (cursor.buffer[cursor.at] != '}') {
            long keyPosition = cursor.position();
            String key = key();
            unfinished.add(base, key, keyPosition, mapValue(depth + 1));
            passComma((byte) '}');
        }
        cursor.at++;
        return new Mapping(position, unfinished.takeEntries(base));
    }

    private String key() {
        byte first = cursor.buffer[cursor.at];
        if (first != '"' && first != '\'') {
            return plain.flowKey();
        }
        int line = cursor.line();
        int start = cursor.at;
        String key = quoted.read(0);
        cursor.skipSpaces();
        boolean apart = cursor.line() != line || cursor.at - start > PlainText.LONGEST_KEY;
        if (apart || cursor.buffer[cursor.at] != ':') {
            throw new UnsureException();
        }
        cursor.at++;
        return key;
    }

    private YamlNode mapValue(int depth) {
        long behindColon = cursor.position();
        cursor.passWhiteSpace();
        byte next = cursor.buffer[cursor.at];
        return next == ',' || next == '}' ? new Scalar(behindColon, "", Style.PLAIN) : value(depth);
    }

    /** Goes over a comma to the next entry, or to the closing bracket. */
    private void passComma(byte closing) {
        cursor.passWhiteSpace();
        byte next = cursor.buffer[cursor.at];
        if (next == ',') {
            cursor.at++;
            cursor.passWhiteSpace();
        } else if (next != closing) {
            throw new UnsureException();
        }
    }
}
