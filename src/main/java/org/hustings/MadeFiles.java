package org.hustings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Fingerprint;
import org.hustings.page.PlannedFile;

/** The bytes of files that were asked for lately. They serve for later plans too, as long as their inputs are the same. */
final class MadeFiles {

    /** In files: more than a page loads, and not too much for the memory even where all are long. */
    private static final int MOST = 64;

    private final Map<Name, byte[]> files = new LinkedHashMap<>(MOST, 0.75f, true);

    /** What says which bytes: equal inputs mean equal bytes. */
    private record Name(String path, Fingerprint inputs) {

        static Name of(PlannedFile file) {
            return new Name(file.path(), file.inputs());
        }
    }

    /** The bytes of a planned file, if they are here. */
    synchronized Optional<byte[]> find(PlannedFile file) {
        return Optional.ofNullable(files.get(Name.of(file)));
    }

    /** Keeps the bytes of a planned file, and lets go of those that were not asked for the longest. */
    synchronized void keep(PlannedFile file, byte[] bytes) {
        files.put(Name.of(file), bytes);
        if (files.size() > MOST) {
            files.remove(files.keySet().iterator().next());
        }
    }
}
