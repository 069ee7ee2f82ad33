package org.hustings.prose;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hustings.problem.Problem;

/**
 * A document with what is needed to know whether it still holds, and to report again what was reported with it.
 *
 * @param document the document
 * @param included the files that it includes, with the hash of each as it was then
 * @param problems what was wrong with it
 */
record CachedDocument(AuthoredDocument document, Map<String, String> included, List<Problem> problems) {

    CachedDocument {
        included = Collections.unmodifiableMap(new TreeMap<>(included));
        problems = List.copyOf(problems);
    }
}
