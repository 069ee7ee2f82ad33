package org.hustings.prose;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hustings.problem.Location;

/** A piece of a document's body. Put together in order, with every macro expanded to HTML, they are the body. */
public sealed interface ProsePart {

    /**
     * Sanitised HTML. A piece alone need not be balanced: an element may open in one and close after a macro.
     *
     * @param html the markup
     */
    record Html(String html) implements ProsePart {
        public Html {
            Objects.requireNonNull(html);
        }
    }

    /**
     * A place where data is to stand: block-level markup for a {@linkplain MacroKind#isBlock block}, else phrasing.
     *
     * @param kind which macro
     * @param target what it draws on, as written
     * @param text the author's own words for it, plain text that needs escaping; empty where there are none
     * @param attributes named attributes, as written
     * @param location where it stands
     */
    record Macro(MacroKind kind, String target, String text, Map<String, String> attributes, Location location)
            implements ProsePart {
        public Macro {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(target);
            Objects.requireNonNull(text);
            Objects.requireNonNull(location);
            attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        }
    }
}
