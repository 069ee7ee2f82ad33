package org.hustings.page;

import java.util.Optional;

/**
 * Something that readers must be told plainly, at the top of a page.
 *
 * @param link where it goes on, for example to the ballot held instead
 */
public record Notice(String text, Optional<Hyperlink> link) {

    /** A notice that leads nowhere. */
    public static Notice of(String text) {
        return new Notice(text, Optional.empty());
    }
}
