package org.hustings.importing.edit;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a YAML text. Offsets count the text's {@code char}s from 0; an end is exclusive. A block has no end of its
 * own: it ends with the last thing in it.
 */
sealed interface Part {

    int start();

    /** Behind the last character that belongs to it, comments and the line end not counted. */
    int end();

    /**
     * A text.
     *
     * @param text what it means
     * @param block whether it is written as lines below {@code |} or {@code >}
     */
    record Scalar(int start, int end, String text, boolean block) implements Part {

        /** Whether nothing was typed. */
        boolean isEmpty() {
            return start == end;
        }
    }

    /** Stands for what an anchor marks. */
    record Alias(int start, int end) implements Part {}

    /**
     * A map.
     *
     * @param flow whether it stands in braces
     */
    record Mapping(int start, int end, boolean flow, List<Entry> entries) implements Part {

        public Mapping {
            entries = List.copyOf(entries);
        }

        Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }
    }

    /**
     * A key with its value.
     *
     * @param keyColumn how many characters stand before the key in its line
     */
    record Entry(String key, int keyStart, int keyColumn, Part value) {}

    /**
     * A list.
     *
     * @param flow whether it stands in brackets
     */
    record Sequence(int start, int end, boolean flow, List<Part> items) implements Part {

        public Sequence {
            items = List.copyOf(items);
        }
    }
}
