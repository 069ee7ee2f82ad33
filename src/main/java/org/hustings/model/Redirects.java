package org.hustings.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code data/redirects.yaml}.
 *
 * @param moved old path to new path, both from the site's root without a leading {@code /}, in the order written
 * @param gone paths of pages removed on request
 */
public record Redirects(Map<String, String> moved, List<String> gone) {

    /** The file. */
    public static final String FILE = "data/redirects.yaml";

    public Redirects {
        moved = Collections.unmodifiableMap(new LinkedHashMap<>(moved));
        gone = List.copyOf(gone);
    }

    /** None at all. */
    public static Redirects none() {
        return new Redirects(Map.of(), List.of());
    }
}
