package org.hustings.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What was read of a project's data before, for whoever reads it again and knows which files may have changed meanwhile.
 * What it does not hold is read from the disk.
 */
public final class DataMemory {

    private final Map<String, ReadFile> files = new ConcurrentHashMap<>();
    private Optional<PostcodeFolder> postcodes = Optional.empty();

    /**
     * Forgets what may have changed.
     *
     * @param changed whether a file, or anything in a folder, may have, by its path from the project with {@code /}
     */
    public void forget(Predicate<String> changed) {
        files.keySet().removeIf(changed);
        if (changed.test(PostcodeFolder.FOLDER)) {
            postcodes = Optional.empty();
        }
    }

    /** A file as it was read before, or else now. What a link leads to may change unseen, so it is not remembered. */
    ReadFile read(DataFile file, ProjectFolder project, FileReader reader) throws IOException {
        ReadFile known = files.get(file.path());
        if (known != null) {
            return known;
        }
        ReadFile read = reader.read(file);
        if (!Files.isSymbolicLink(project.resolve(file.path()))) {
            files.put(file.path(), read);
        }
        return read;
    }

    PostcodeFolder postcodes(ProjectFolder project, Shapes shapes, int threads) throws IOException {
        if (postcodes.isEmpty()) {
            postcodes = Optional.of(PostcodeFolder.read(project, shapes, threads));
        }
        return postcodes.get();
    }
}
