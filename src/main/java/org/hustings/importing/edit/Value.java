package org.hustings.importing.edit;

import java.util.List;
import java.util.Objects;

/** What is to be written into a YAML file. */
public sealed interface Value {

    /** A text of one line, put in quotes where YAML would read it as something else. */
    record Text(String text) implements Value {

        public Text {
            Objects.requireNonNull(text);
        }
    }

    /** Somebody's words, written as indented lines below {@code |} and otherwise as they are. */
    record Words(String text) implements Value {

        public Words {
            Objects.requireNonNull(text);
        }
    }

    /** A number, a date, an id or {@code true} or {@code false}, which needs no quotes. */
    record Literal(String text) implements Value {

        public Literal {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A map.
     *
     * @param inline whether it stands in braces in one line; its remarks are then left out
     */
    record Fields(List<Line> lines, boolean inline) implements Value {

        public Fields {
            lines = List.copyOf(lines);
        }
    }

    /** A list. */
    record Items(List<Value> items) implements Value {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** What stands in a map. */
    sealed interface Line {}

    /**
     * A key with its value.
     *
     * @param remark a comment at the end of the line; empty where there is none
     */
    record Field(String key, Value value, String remark) implements Line {

        public Field {
            Objects.requireNonNull(value);
            Objects.requireNonNull(remark);
            if (key.isBlank()) {
                throw new IllegalArgumentException("a field needs a key");
            }
        }

        /** A key with its value. */
        public Field(String key, Value value) {
            this(key, value, "");
        }
    }

    /** A comment in a line of its own. */
    record Remark(String text) implements Line {

        public Remark {
            Objects.requireNonNull(text);
        }
    }

    /** A map in braces. */
    static Fields inline(Line... lines) {
        return new Fields(List.of(lines), true);
    }
}
