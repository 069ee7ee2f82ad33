package org.hustings.render;

import java.io.IOException;
import java.util.Locale;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** A template that is saved as something else than UTF-8. */
final class NotUtf8Exception extends IOException {

    private static final long serialVersionUID = 1L;

    private final String template;
    private final String before;
    private final byte first;

    /**
     * @param before the text before the first byte that is none
     * @param first that byte
     */
    NotUtf8Exception(String template, String before, byte first) {
        super(template + " is not UTF-8");
        this.template = template;
        this.before = before;
        this.first = first;
    }

    /** What a designer has to mend. */
    Problem problem() {
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return Problem.error(
                new Location(Templates.FOLDER + "/" + template, lines + 1, line.codePointCount(0, line.length()) + 1),
                TemplateMistake.RULE,
                String.format(
                        Locale.ROOT, "the file is not UTF-8: the byte 0x%02X here is part of no character", first),
                "save it as UTF-8 in your editor");
    }
}
