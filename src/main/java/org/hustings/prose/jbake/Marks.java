package org.hustings.prose.jbake;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Makes the marks that stand for data macros between conversion and sanitising. A mark is written in private-use
 * characters, so that Asciidoctor leaves it out of section ids and a sanitiser takes it for text, and it carries 128
 * random bits, so that no author can write one. No mark outlives the conversion that made it.
 */
public final class Marks {

    private static final char OPEN = '\uE010';
    private static final char CLOSE = '\uE011';
    private static final char ZERO = '\uE000';

    private final String start;
    private final Pattern pattern;

    /** A new, unguessable kind of mark. */
    public Marks() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        StringBuilder nonce = new StringBuilder().append(OPEN);
        for (byte b : random) {
            nonce.append((char) (ZERO + (b >> 4 & 15))).append((char) (ZERO + (b & 15)));
        }
        start = nonce.append(OPEN).toString();
        pattern = Pattern.compile(start + "([" + ZERO + "-" + (char) (ZERO + 9) + "]{1,6})" + CLOSE);
    }

    /** The mark of the macro with this index. */
    public String mark(int index) {
        StringBuilder text = new StringBuilder(start);
        Integer.toString(index).chars().forEach(digit -> text.append((char) (ZERO + (digit - '0'))));
        return text.append(CLOSE).toString();
    }

    /** Finds marks; group 1 is for {@link #index}. */
    public Pattern pattern() {
        return pattern;
    }

    /** The index that a mark's group 1 spells. */
    public int index(String group) {
        return group.chars().reduce(0, (index, digit) -> index * 10 + (digit - ZERO));
    }
}
