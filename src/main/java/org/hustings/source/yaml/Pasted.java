package org.hustings.source.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what other programs leave in a file: a merge, a word processor, a list typed as in an email. */
final class Pasted {

    /** What begins a line like a list item. */
    private static final Pattern ITEM =
            Pattern.compile("(?<indent>[ \t]*)(?<dash>[-–—−•])(?<space>[ \t]*)(?<item>[^\\s-].*)");

    private Pasted() {}

    /** What git leaves where two people changed the same lines. It breaks several lines for one reason. */
    static Optional<Diagnosis> merge(Fault fault, SourceLines lines) {
        int last = Position.line(fault.at());
        for (int line = last; line > 0; line--) {
            String text = lines.text(line);
            if (text.startsWith("<<<<<<< ")) {
                return Optional.of(new Diagnosis(
                        Position.of(line, 1),
                        "a merge left two versions of the same lines here",
                        "keep what is right of both, and delete the lines that start with <<<<<<<, ======= and >>>>>>>",
                        true));
            }
        }
        return Optional.empty();
    }

    static Optional<Diagnosis> diagnose(Fault fault, SourceLines lines) {
        return OddSpaces.diagnose(fault, lines).or(() -> dash(Position.line(fault.at()), lines));
    }

    /** A line that was meant to be a list item. */
    static Optional<Diagnosis> dash(int line, SourceLines lines) {
        Matcher item = ITEM.matcher(lines.text(line));
        if (!item.matches()) {
            return Optional.empty();
        }
        boolean hyphen = item.group("dash").equals("-");
        if (hyphen && !item.group("space").isEmpty()) {
            return Optional.empty();
        }
        String message = hyphen
                ? "there is no space behind this hyphen, so it starts no list item"
                : "\"" + item.group("dash") + "\" starts no list item; a hyphen (-) does";
        return Optional.of(new Diagnosis(
                Position.of(line, lines.column(line, item.start("dash"))),
                message,
                "write it as \"- " + Diagnosis.brief(item.group("item")) + "\"",
                true));
    }

    /** A text without the odd spaces that it starts with, as an example for a hint. */
    static String ordinary(String text) {
        return OddSpaces.without(text).strip();
    }

    /** Whether a text starts with the space of a word processor. */
    static boolean startsWithOddSpace(String text) {
        return !text.isEmpty() && OddSpaces.isOdd(text.charAt(0));
    }
}
