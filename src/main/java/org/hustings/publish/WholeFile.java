package org.hustings.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that at no moment a half of it can be read, and none is left where the disk is full. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Puts {@code bytes} at {@code file}, at one instant, in the place of what is there.
     *
     * @throws IOException where it cannot be written; then what was there still is
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
