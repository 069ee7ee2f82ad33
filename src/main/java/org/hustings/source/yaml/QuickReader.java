package org.hustings.source.yaml;

import org.hustings.source.yaml.YamlNode.Mapping;
import org.hustings.source.yaml.YamlNode.Scalar;
import org.hustings.source.yaml.YamlNode.Sequence;
import org.hustings.source.yaml.YamlNode.Style;

/**
 * Reads in one pass the YAML that editors write: maps and lists by indentation or in brackets, and texts of every style.
 * Anything else, and anything that might be wrong, makes it give up, and {@link EngineReader} reads the file. It never
 * yields another tree than that one would.
 *
 * <p>Every method that reads a value by indentation leaves the cursor at the next content, whose column then tells which
 * block goes on.
 */
final class QuickReader {

    private final Cursor cursor = new Cursor();
    private final TextBuffer text = new TextBuffer();
    private final Unfinished unfinished = new Unfinished();
    private final PlainText plain = new PlainText(cursor, new Words(), text);
    private final QuotedText quoted = new QuotedText(cursor, text);
    private final BlockText block = new BlockText(cursor, text);
    private final FlowReader flow = new FlowReader(cursor, unfinished, plain, quoted);

    /** The tree of a file; null where this reader gives up. */
    YamlNode read(byte[] bytes) {
        try {
            unfinished.clear();
            cursor.load(bytes);
            return document();
        } catch (UnsureException unsure) {
            return null;
        }
    }

    private YamlNode document() {
        cursor.passBlankLines();
        if (cursor.buffer[cursor.at] == '-' && cursor.isAtMarker()) {
            cursor.at += 3;
            cursor.passLine();
        }
        if (cursor.isAtEnd()) {
            throw new UnsureException();
        }
        YamlNode root = node(-1, 1);
        if (root instanceof Scalar || !cursor.isAtEnd()) {
            throw new UnsureException();
        }
        return root;
    }

    /** Reads a value that has a line, or the rest of a line behind a dash, to itself. */
    private YamlNode node(int parent, int depth) {
        byte first = cursor.buffer[cursor.at];
        if (first == '-' && Cursor.isBlank(cursor.buffer[cursor.at + 1])) {
            return sequence(depth);
        }
        int column = cursor.column();
        long position = cursor.position();
        if (first == '"' || first == '\'') {
            int start = cursor.at;
            String value = quoted.read(parent);
            return isKey(position, start) ? mapping(column, position, value, depth) : quotedScalar(position, value);
        }
        if (first == '|' || first == '>' || first == '[' || first == '{') {
            return value(parent, depth);
        }
        String key = plain.blockKey();
        return key == null ? plain.blockText(parent) : mapping(column, position, key, depth);
    }

    /** Reads a value that shares its line with what it belongs to, so that it is no map and no list by indentation. */
    private YamlNode value(int parent, int depth) {
        switch (cursor.buffer[cursor.at]) {
            case '"', '\'' -> {
                long position = cursor.position();
                return quotedScalar(position, quoted.read(parent));
            }
            case '[', '{' -> {
                YamlNode node = flow.read(depth);
                cursor.passLine();
                return node;
            }
            case '|', '>' -> {
                return block.read(parent);
            }
            default -> {
                return plain.blockText(parent);
            }
        }
    }

    private Scalar quotedScalar(long position, String value) {
        cursor.passLine();
        return new Scalar(position, value, Style.QUOTED);
    }

    /** Whether a quoted text was a key; its colon is then passed. */
    private boolean isKey(long position, int start) {
        cursor.skipSpaces();
        if (cursor.buffer[cursor.at] != ':' || !Cursor.isBlank(cursor.buffer[cursor.at + 1])) {
            return false;
        }
        if (cursor.line() != Position.line(position) || cursor.at - start > PlainText.LONGEST_KEY) {
            throw new UnsureException();
        }
        cursor.at++;
        return true;
    }

    private Mapping mapping(int column, long position, String firstKey, int depth) {
        unfinished.checkDepth(depth);
        int base = unfinished.entries();
        String key = firstKey;
        long keyPosition = position;
        while (true) {
            unfinished.add(base, key, keyPosition, mapValue(column, depth + 1));
            if (cursor.indent() != column) {
                break;
            }
            keyPosition = cursor.position();
            key = key(column, keyPosition);
        }
        checkIndent(column);
        return new Mapping(position, unfinished.takeEntries(base));
    }

    private String key(int column, long position) {
        byte first = cursor.buffer[cursor.at];
        boolean inQuotes = first == '"' || first == '\'';
        int start = cursor.at;
        String key = inQuotes ? quoted.read(column) : plain.blockKey();
        if (key == null || (inQuotes && !isKey(position, start))) {
            throw new UnsureException();
        }
        return key;
    }

    private YamlNode mapValue(int column, int depth) {
        long behindColon = cursor.position();
        cursor.skipSpaces();
        if (!cursor.isLineDone()) {
            return value(column, depth);
        }
        cursor.passLine();
        if (cursor.indent() > column) {
            return node(column, depth);
        }
        return cursor.indent() == column && isDash() ? sequence(depth) : new Scalar(behindColon, "", Style.PLAIN);
    }

    private Sequence sequence(int depth) {
        unfinished.checkDepth(depth);
        int column = cursor.column();
        long position = cursor.position();
        int base = unfinished.items();
        do {
            unfinished.add(item(column, depth + 1));
        } while (cursor.indent() == column && isDash());
        checkIndent(column);
        return new Sequence(position, unfinished.takeItems(base));
    }

    private YamlNode item(int column, int depth) {
        cursor.at++;
        long behindDash = cursor.position();
        cursor.skipSpaces();
        if (!cursor.isLineDone()) {
            return node(column, depth);
        }
        cursor.passLine();
        return cursor.indent() > column ? node(column, depth) : new Scalar(behindDash, "", Style.PLAIN);
    }

    private boolean isDash() {
        return cursor.buffer[cursor.at] == '-' && Cursor.isBlank(cursor.buffer[cursor.at + 1]);
    }

    /** Gives up on a line that is indented further than the block it follows. */
    private void checkIndent(int column) {
        if (cursor.indent() > column) {
            throw new UnsureException();
        }
    }
}
