package org.hustings.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What all reports have in common: the changes counted, and texts made safe for one line. */
final class Summary {

    private Summary() {}

    /** How many there are of each kind, the gravest first: {@code 1 address would vanish, 3 answers}. */
    static String of(List<Change> changes) {
        Map<Change.Kind, Long> counts = new EnumMap<>(Change.Kind.class);
        changes.forEach(change -> counts.merge(change.kind(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(count -> count.getKey().count(count.getValue()))
                .collect(Collectors.joining(", "));
    }

    /**
     * A text in one line, without characters that would move a cursor, colour a terminal, or turn the direction of what
     * follows.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isWhitespace(c) || c == 0x85 ? ' ' : c)
                .filter(c -> !Character.isISOControl(c) && !turnsDirection(c))
                .forEach(clean::appendCodePoint);
        return clean.toString().replaceAll(" {2,}", " ").strip();
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
