package org.hustings.source.yaml;

import java.nio.charset.StandardCharsets;

/**
 * The short texts that files share, such as keys, dates and {@code email}: each is kept once, which saves making it
 * again and keeping it a thousand times. A later word takes the slot of an earlier one, so the table never grows.
 */
final class Words {

    private static final int LONGEST = 40;
    private static final int SLOTS = 1 << 12;

    private final String[] words = new String[SLOTS];

    /** The text of some bytes, the same object as last time where it is still known. */
    String shared(byte[] bytes, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return text(bytes, start, end);
        }
        int hash = length;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + bytes[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        String word = words[slot];
        if (word == null || !matches(word, bytes, start, length)) {
            word = text(bytes, start, end);
            words[slot] = word;
        }
        return word;
    }

    /** The text of some bytes. */
    static String text(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** Whether a word is made of these bytes; never where they are not ASCII. */
    private static boolean matches(String word, byte[] bytes, int start, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != bytes[start + i]) {
                return false;
            }
        }
        return true;
    }
}
