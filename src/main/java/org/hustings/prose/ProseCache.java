package org.hustings.prose;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Results of earlier runs in a folder, one file each, named by the hash of what they were made from. */
final class ProseCache {

    private static final String SUFFIX = ".prose";

    private final Path folder;
    private final Set<String> used = new HashSet<>();

    ProseCache(Path folder) {
        this.folder = folder;
    }

    /** An entry that was written whole; empty where there is none. */
    Optional<CachedDocument> find(String key) throws IOException {
        used.add(key + SUFFIX);
        Path file = folder.resolve(key + SUFFIX);
        return Files.isRegularFile(file) ? CacheFormat.read(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Writes an entry, so that at no moment a half of it can be read. */
    void store(String key, CachedDocument document) throws IOException {
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, key, ".tmp");
        try {
            Files.write(temporary, CacheFormat.write(document));
            Path file = folder.resolve(key + SUFFIX);
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Removes the entries that this run had no use for. */
    void sweep() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .filter(file -> !used.contains(file.getFileName().toString()))
                    .toList();
        }
        for (Path entry : entries) {
            Files.deleteIfExists(entry);
        }
    }
}
