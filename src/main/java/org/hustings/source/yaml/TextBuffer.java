package org.hustings.source.yaml;

import java.util.Arrays;

/** UTF-8 that is put together from pieces of a file. */
final class TextBuffer {

    private byte[] bytes = new byte[1024];
    private int length;

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    /** Takes back the spaces at the end, but nothing before an index. */
    void trimSpaces(int from) {
        while (length > from && bytes[length - 1] == ' ') {
            length--;
        }
    }

    void add(int b) {
        reserve(1);
        bytes[length++] = (byte) b;
    }

    void add(byte[] from, int start, int end) {
        reserve(end - start);
        System.arraycopy(from, start, bytes, length, end - start);
        length += end - start;
    }

    void addBreaks(int count) {
        for (int i = 0; i < count; i++) {
            add('\n');
        }
    }

    /** Joins two lines as YAML folds them: a space for a single break, or one break less than there were. */
    void fold(int breaks) {
        if (breaks == 1) {
            add(' ');
        } else {
            addBreaks(breaks - 1);
        }
    }

    void addCharacter(int character) {
        if (character < 0x80) {
            add(character);
        } else if (character < 0x800) {
            add(0xC0 | character >> 6);
            add(0x80 | (character & 0x3F));
        } else {
            if (character < 0x10000) {
                add(0xE0 | character >> 12);
            } else {
                add(0xF0 | character >> 18);
                add(0x80 | (character >> 12 & 0x3F));
            }
            add(0x80 | (character >> 6 & 0x3F));
            add(0x80 | (character & 0x3F));
        }
    }

    String text() {
        return Words.text(bytes, 0, length);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
