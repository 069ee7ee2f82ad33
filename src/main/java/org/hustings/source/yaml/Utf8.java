package org.hustings.source.yaml;

/** The encoding of a file, as far as the quick reader has to know it. */
final class Utf8 {

    private Utf8() {}

    static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** Whether a byte goes on with the character of the one before. */
    static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** Gives up on bytes that are not UTF-8, and on characters that the engine refuses or counts in its own way. */
    static void check(byte[] bytes, int end) {
        int i = 0;
        while (i < end) {
            int first = bytes[i++];
            if (first < 0) {
                int more = more(first & 0xFF);
                int character = first & 0x3F >> more;
                for (int k = 0; k < more; k++) {
                    byte next = bytes[i++]; // the buffer goes on with zeros
                    if (!isContinuation(next)) {
                        throw new UnsureException();
                    }
                    character = character << 6 | (next & 0x3F);
                }
                checkCharacter(character, more);
            }
        }
    }

    private static int more(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 1;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 2;
        }
        if (first >= 0xF0 && first <= 0xF4) {
            return 3;
        }
        throw new UnsureException();
    }

    private static void checkCharacter(int character, int more) {
        boolean tooLong = (more == 2 && character < 0x800) || (more == 3 && character < 0x10000);
        boolean none = character > Character.MAX_CODE_POINT || (character >= 0xD800 && character <= 0xDFFF);
        boolean special = character < 0xA0 || character == 0xFEFF || character == 0xFFFE || character == 0xFFFF;
        if (tooLong || none || special) {
            throw new UnsureException();
        }
    }
}
