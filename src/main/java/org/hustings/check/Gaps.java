package org.hustings.check;

import java.util.Map;
import java.util.Set;

/**
 * What a dataset lacks because it could not be read, and was reported for that.
 *
 * @param badFiles the paths of files with errors of their own, which may have left nothing in the dataset
 * @param lost the ids of entries that could not be read, by the file that they stand in
 */
public record Gaps(Set<String> badFiles, Map<String, Set<String>> lost) {

    public Gaps {
        badFiles = Set.copyOf(badFiles);
        lost = Map.copyOf(lost);
    }

    /** Of a dataset that is whole. */
    static Gaps none() {
        return new Gaps(Set.of(), Map.of());
    }

    /** Whether a file has errors and may have left nothing. */
    boolean bad(String file) {
        return badFiles.contains(file);
    }

    /** Whether an entry of a file could not be read. */
    boolean lost(String file, String id) {
        return lost.getOrDefault(file, Set.of()).contains(id);
    }

    /** Whether any entry of a file could not be read. */
    boolean lostIn(String file) {
        return lost.containsKey(file);
    }
}
