package org.hustings.prose.jbake;

import java.util.Map;
import java.util.TreeMap;
import org.hustings.problem.Location;

/**
 * A data macro as an author wrote it.
 *
 * @param name the macro's name, for example {@code tally}
 * @param target what stands between the name and the bracket
 * @param text the first positional text in the bracket; empty where there is none
 * @param attributes the named attributes in the bracket
 * @param location where it stands
 */
public record MacroCall(String name, String target, String text, Map<String, String> attributes, Location location) {

    public MacroCall {
        attributes = java.util.Collections.unmodifiableMap(new TreeMap<>(attributes));
    }
}
