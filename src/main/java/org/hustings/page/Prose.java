package org.hustings.page;

import java.util.List;

/**
 * Authored prose that a page carries along with its data.
 *
 * @param parts in order
 * @param madeUp the names of the demonstrations that its people stand in
 */
public record Prose(List<Part> parts, List<String> madeUp) {

    public Prose {
        parts = List.copyOf(parts);
        madeUp = List.copyOf(madeUp);
    }

    /** A part of a body. */
    public sealed interface Part {}

    /**
     * Markup, not always balanced by itself.
     *
     * @param markup sanitised, its links resolved for the page it stands on. Templates print it as it is
     */
    public record Html(String markup) implements Part {}

    /**
     * Where a macro draws on the data.
     *
     * @param view a small view; its template is one of {@code piece/}
     */
    public record Piece(View view) implements Part {}
}
