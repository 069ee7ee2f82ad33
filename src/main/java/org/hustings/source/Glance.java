package org.hustings.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hustings.model.Fingerprint;

/**
 * A project as its file system describes it, without a file being opened: names, sizes and times of every file that a site
 * is made from.
 *
 * @param fingerprint of all that
 * @param atRest by when every file had been at rest for more than a tick of the file system's clock; whoever reads the
 *     project after that moment, and finds the same fingerprint later, has read what stands there then
 */
public record Glance(Fingerprint fingerprint, Instant atRest) {

    private static final List<String> FOLDERS = List.of("assets", "content", "data", "templates");
    private static final List<String> FILES = List.of("custom.properties", "jbake.properties");

    /** Longer than a tick of any usual file system that keeps parts of a second. */
    private static final Duration FINE_TICK = Duration.ofMillis(50);

    /** A tick of file systems that keep whole seconds, or two. */
    private static final Duration COARSE_TICK = Duration.ofSeconds(2);

    /**
     * Looks at a project.
     *
     * @param besides what else a site depends on
     * @return nothing where the file system does not tell when a file last changed in any way
     */
    public static Optional<Glance> at(Path project, String besides) throws IOException {
        if (!project.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return Optional.empty();
        }
        Look look = new Look();
        look.add(besides);
        for (String file : FILES) {
            look.file(project.resolve(file), file);
        }
        for (String folder : FOLDERS) {
            look.folder(project.resolve(folder), folder);
        }
        return Optional.of(new Glance(Fingerprint.of(look.digest.digest()), look.atRest));
    }

    /** The time by the clock of the file system that a folder is on. */
    public static Instant clock(Path folder) throws IOException {
        Path marker = Files.createTempFile(Files.createDirectories(folder), "clock", null);
        try {
            return Files.getLastModifiedTime(marker).toInstant();
        } finally {
            Files.delete(marker);
        }
    }

    /** One look, while it goes on. */
    private static final class Look {

        private final MessageDigest digest = Sha256.digest();
        private Instant atRest = Instant.MIN;

        void add(String text) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }

        void folder(Path folder, String name) throws IOException {
            if (!Files.isDirectory(folder)) {
                return;
            }
            List<String> names = new ArrayList<>();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    names.add(entry.getFileName().toString());
                }
            }
            Collections.sort(names);
            for (String entry : names) {
                file(folder.resolve(entry), name + "/" + entry);
            }
        }

        void file(Path file, String name) throws IOException {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
            // The time of the last change of anything about a file cannot be set back, as that of its bytes can.
            Map<String, Object> facts = Files.readAttributes(file, "unix:isDirectory,isRegularFile,size,ctime,ino");
            if ((Boolean) facts.get("isDirectory")) {
                folder(file, name);
                return;
            }
            FileTime changed = (FileTime) facts.get("ctime");
            add(name);
            add(facts.get("size") + " " + facts.get("ino") + " " + changed);
            boolean coarse = changed.to(TimeUnit.NANOSECONDS) % TimeUnit.SECONDS.toNanos(1) == 0;
            Instant rest = changed.toInstant().plus(coarse ? COARSE_TICK : FINE_TICK);
            atRest = rest.isAfter(atRest) ? rest : atRest;
        }
    }
}
