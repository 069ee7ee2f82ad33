package org.hustings.importing.postcodes;

import java.util.Optional;

/**
 * A postcode in its two halves, as BS 7666 has them: one or two letters, a digit, perhaps a digit or a letter; then a digit
 * and two letters.
 *
 * @param outward in capitals, for example {@code NR1}
 * @param inward the second half as a number: the digit, then each letter from 0 to 25
 */
record Postcode(String outward, int inward) {

    private static final int LETTERS = 26;

    /** Reads a postcode with or without spaces; absent where it is none. */
    static Optional<Postcode> parse(String text) {
        StringBuilder code = new StringBuilder(7);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ') {
                code.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
            }
        }
        int split = code.length() - 3;
        if (split < 2 || split > 4 || !isOutward(code, split)) {
            return Optional.empty();
        }
        if (!isDigit(code.charAt(split)) || !isLetter(code.charAt(split + 1)) || !isLetter(code.charAt(split + 2))) {
            return Optional.empty();
        }
        int inward = ((code.charAt(split) - '0') * LETTERS + code.charAt(split + 1) - 'A') * LETTERS
                + code.charAt(split + 2)
                - 'A';
        return Optional.of(new Postcode(code.substring(0, split), inward));
    }

    private static boolean isOutward(CharSequence code, int length) {
        int letters = isLetter(code.charAt(1)) ? 2 : 1;
        if (!isLetter(code.charAt(0)) || length == letters || !isDigit(code.charAt(letters))) {
            return false;
        }
        return length - letters == 1
                || (length - letters == 2 && (isDigit(code.charAt(letters + 1)) || isLetter(code.charAt(letters + 1))));
    }

    /** The digit that a second half starts with. */
    static int sector(int inward) {
        return inward / (LETTERS * LETTERS);
    }

    /** The two letters that a second half ends with. */
    static String unit(int inward) {
        return "" + (char) ('A' + inward / LETTERS % LETTERS) + (char) ('A' + inward % LETTERS);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
