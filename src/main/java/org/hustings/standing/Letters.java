package org.hustings.standing;

import java.text.Normalizer;

/** Names as UK ballot papers compare them: letter by letter, without case, accents, spaces and punctuation (rule 9). */
public final class Letters {

    private Letters() {}

    /** The letters and digits that count, ready to be compared one by one. */
    public static String of(String name) {
        char[] letters = new char[name.length()];
        int length = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80) {
                return beyondAscii(name);
            }
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                letters[length++] = c;
            } else if (c >= 'A' && c <= 'Z') {
                letters[length++] = (char) (c + ('a' - 'A'));
            }
        }
        return new String(letters, 0, length);
    }

    private static String beyondAscii(String name) {
        StringBuilder letters = new StringBuilder(name.length() + 4);
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letter -> append(letters, letter));
        return letters.toString();
    }

    /** Letters that Unicode does not take apart are compared as the letters they are written with in English. */
    private static void append(StringBuilder letters, int letter) {
        switch (letter) {
            case 'ø' -> letters.append('o');
            case 'ł' -> letters.append('l');
            case 'đ', 'ð' -> letters.append('d');
            case 'ħ' -> letters.append('h');
            case 'ŧ' -> letters.append('t');
            case 'ı' -> letters.append('i');
            case 'ŋ' -> letters.append('n');
            case 'ß' -> letters.append("ss");
            case 'æ' -> letters.append("ae");
            case 'œ' -> letters.append("oe");
            case 'þ' -> letters.append("th");
            default -> letters.appendCodePoint(letter);
        }
    }
}
