package org.hustings.model;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /**
     * The same with each old path leading straight to where a reader ends up who is sent on from one path to the next. What
     * leads in a circle stays as it is.
     */
    public Redirects direct() {
        Map<String, String> direct = new LinkedHashMap<>();
        moved.forEach((from, to) -> direct.put(from, end(to)));
        return new Redirects(direct, gone);
    }

    private String end(String path) {
        Set<String> seen = new HashSet<>();
        String end = path;
        while (moved.containsKey(end) && seen.add(end)) {
            end = moved.get(end);
        }
        return moved.containsKey(end) ? path : end;
    }

    /** None at all. */
    public static Redirects none() {
        return new Redirects(Map.of(), List.of());
    }
}
