package org.hustings.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A correction of something that was published.
 *
 * @param on the day it was made
 * @param page the path of the page it concerns, from the site's root, without the {@code /} that editors may begin it
 *     with, as in an address; absent in a candidate's file, which concerns that candidate's page
 * @param what what was wrong, and what is right now
 * @param was what stood there before
 */
public record Correction(LocalDate on, Optional<String> page, LocalText what, Optional<LocalText> was) {

    public Correction {
        page = page.map(path -> path.startsWith("/") ? path.substring(1) : path);
    }
}
