package org.hustings.source.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value in a YAML file and where it starts. Nothing is interpreted: {@code no}, {@code 2021-05-06}, {@code 1.10} and
 * {@code 0x10} are the text that was typed.
 *
 * <p>What an alias stands for is the very node that its anchor marks, so its positions are those of the anchor's text.
 */
public sealed interface YamlNode {

    /** Where the value starts, as {@link Position} packs it: its first character as an editor shows it. */
    long position();

    /** The line, from 1. */
    default int line() {
        return Position.line(position());
    }

    /** The column in characters, from 1. */
    default int column() {
        return Position.column(position());
    }

    /** How a scalar was written. */
    enum Style {
        /** Without quotes. */
        PLAIN,
        /** In single or double quotes. */
        QUOTED,
        /** As indented lines below {@code |} or {@code >}. */
        BLOCK
    }

    /**
     * A map.
     *
     * @param position of its first key, or of its brace
     * @param entries in the order typed; no key occurs twice
     */
    record Mapping(long position, List<Entry> entries) implements YamlNode {

        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry of a key. It looks at one entry after the other: walk {@link #entries()} where all are needed. */
        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A key with its value.
     *
     * @param key the text of the key
     * @param keyPosition where the key starts
     * @param value its value; an empty scalar where nothing was typed
     */
    record Entry(String key, long keyPosition, YamlNode value) {

        public Entry {
            Objects.requireNonNull(key);
            Objects.requireNonNull(value);
        }
    }

    /**
     * A list.
     *
     * @param position of its first dash, or of its bracket
     * @param items in the order typed
     */
    record Sequence(long position, List<YamlNode> items) implements YamlNode {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A text.
     *
     * @param position of its first character, which is the quote, {@code |} or {@code >} where there is one; directly
     *     behind the colon or dash where nothing was typed
     * @param text as typed, with folded lines, escapes and quotes resolved
     * @param style how it was written
     */
    record Scalar(long position, String text, Style style) implements YamlNode {

        public Scalar {
            Objects.requireNonNull(text);
            Objects.requireNonNull(style);
        }

        /** Whether nothing was typed at all; {@code ""} in quotes is something. */
        public boolean isEmpty() {
            return style == Style.PLAIN && text.isEmpty();
        }
    }
}
