package org.hustings.card;

import java.text.Bidi;
import java.text.Normalizer;

/** Puts a text into the order and the forms in which its letters stand on a line. */
final class Script {

    /** First isolated form of each letter from U+0621 on in Arabic Presentation Forms-B, and how many forms it has. */
    private static final String LETTERS =
            "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E"
                    + "\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647"
                    + "\u0648\u0649\u064A\u0679\u067E\u0686\u0688\u0691\u0698\u06A9\u06AF\u06BA\u06BE\u06C1\u06CC\u06D2";

    private static final String FORMS =
            "\uFE80\uFE81\uFE83\uFE85\uFE87\uFE89\uFE8D\uFE8F\uFE93\uFE95\uFE99\uFE9D\uFEA1\uFEA5"
                    + "\uFEA9\uFEAB\uFEAD\uFEAF\uFEB1\uFEB5\uFEB9\uFEBD\uFEC1\uFEC5\uFEC9\uFECD\uFED1\uFED5\uFED9\uFEDD\uFEE1\uFEE5\uFEE9"
                    + "\uFEED\uFEEF\uFEF1\uFB66\uFB56\uFB7A\uFB88\uFB8C\uFB8A\uFB8E\uFB92\uFB9E\uFBAA\uFBA6\uFBFC\uFBAE";

    /** Letters that join to the one before them but not to the one after. */
    private static final String TO_THE_RIGHT =
            "\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0649\u0688\u0691\u0698\u06BA\u06D2";

    /** Each beside the one that it becomes where the line runs the other way. */
    private static final String BRACKETS = "()[]{}<>\u00AB\u00BB\u2039\u203A";
    /** What tells letters beside it to join, the one of it to be seen and the other not. */
    private static final String JOINERS = "\u0640\u200D";

    private static final char LAM = '\u0644';
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";
    private static final char LAM_ALEF = '\uFEF5';

    private Script() {}

    /** A line's text from left to right. */
    static String visual(String text, boolean rightToLeft) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.isEmpty() || (!rightToLeft && !Bidi.requiresBidi(composed.toCharArray(), 0, composed.length()))) {
            return seen(composed);
        }
        String shaped = shaped(composed);
        int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(shaped, base);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            String run = shaped.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = levels[i] % 2 == 1 ? mirrored(run) : run;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return seen(String.join("", runs));
    }

    /** What is there to be drawn: no sign that only says how the letters stand, and any space as a space. */
    private static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                seen.append(' ');
            } else if (!invisible(c)) {
                seen.append(c);
            }
        }
        return seen.toString();
    }

    /** Isolates, embeddings and marks of direction, joiners, places where a word may break, and variants of a shape. */
    private static boolean invisible(char c) {
        return c == '\u00AD'
                || c == '\u061C'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || (c >= '\uFE00' && c <= '\uFE0F')
                || c == '\uFEFF';
    }

    private static String mirrored(String run) {
        StringBuilder mirrored = new StringBuilder(run).reverse();
        for (int i = 0; i < mirrored.length(); i++) {
            int bracket = BRACKETS.indexOf(mirrored.charAt(i));
            if (bracket >= 0) {
                mirrored.setCharAt(i, BRACKETS.charAt(bracket ^ 1));
            }
        }
        return mirrored.toString();
    }

    /** Gives each Arabic letter the form that it has between its neighbours; vowel signs are left out. */
    private static String shaped(String text) {
        String bare = withoutVowels(text);
        StringBuilder shaped = new StringBuilder(bare.length());
        boolean joins = false;
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            int alef = letter == LAM && i + 1 < bare.length() ? ALEFS.indexOf(bare.charAt(i + 1)) : -1;
            if (alef >= 0) {
                shaped.append((char) (LAM_ALEF + 2 * alef + (joins ? 1 : 0)));
                joins = false;
                i++;
                continue;
            }
            boolean next = joinsOn(letter) && i + 1 < bare.length() && joinsBack(bare.charAt(i + 1));
            shaped.append(form(letter, joins && joinsBack(letter), next));
            joins = joinsOn(letter);
        }
        return shaped.toString();
    }

    private static String withoutVowels(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!vowel(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** Points, accents of chanting and other signs on a Hebrew or Arabic letter, which is read without them too. */
    private static boolean vowel(char c) {
        return c >= '\u0590' && c <= '\u06FF' && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static char form(char letter, boolean back, boolean on) {
        int index = LETTERS.indexOf(letter);
        if (index < 0) {
            return letter;
        }
        // In the order of Unicode: alone, last, first, in the middle.
        return (char) (FORMS.charAt(index) + (back ? 1 : 0) + (on ? 2 : 0));
    }

    private static boolean joinsBack(char letter) {
        return JOINERS.indexOf(letter) >= 0 || LETTERS.indexOf(letter) > 0;
    }

    private static boolean joinsOn(char letter) {
        return joinsBack(letter) && TO_THE_RIGHT.indexOf(letter) < 0;
    }
}
