package org.hustings.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import java.util.concurrent.RecursiveAction;
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
        Look top = new Look(project, "");
        top.add(besides);
        for (String name : FILES) {
            top.child(name);
        }
        for (String name : FOLDERS) {
            top.child(name);
        }
        try {
            top.below();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Optional.of(new Glance(Fingerprint.of(top.digest.digest()), top.atRest));
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

    /** A look at a folder and, on all processors, at those below it. */
    private static final class Look extends RecursiveAction {

        private static final long serialVersionUID = 1L;

        private final transient Path folder;
        private final String name;
        private final transient MessageDigest digest = Fingerprint.sha256();
        private final transient List<Look> folders = new ArrayList<>();
        private Instant atRest = Instant.MIN;

        /** @param name of the folder from the project, empty or ending in {@code /} */
        Look(Path folder, String name) {
            this.folder = folder;
            this.name = name;
        }

        void add(String text) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }

        /** @throws UncheckedIOException where the machine fails */
        @Override
        protected void compute() {
            List<String> children = new ArrayList<>();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    children.add(entry.getFileName().toString());
                }
                Collections.sort(children);
                for (String child : children) {
                    child(child);
                }
            } catch (DirectoryIteratorException e) {
                throw new UncheckedIOException(e.getCause());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            below();
        }

        /** Looks at what has a name in the folder, if anything has; a folder waits for {@link #below}. */
        void child(String child) throws IOException {
            Path file = folder.resolve(child);
            Map<String, Object> facts;
            try {
                // The time of the last change of anything about a file cannot be set back, as that of its bytes can.
                facts = Files.readAttributes(file, "unix:isDirectory,size,ctime,ino");
            } catch (NoSuchFileException e) {
                return;
            }
            if ((Boolean) facts.get("isDirectory")) {
                folders.add(new Look(file, name + child + "/"));
                return;
            }
            FileTime changed = (FileTime) facts.get("ctime");
            add(name + child);
            add(facts.get("size") + " " + facts.get("ino") + " " + changed.to(TimeUnit.NANOSECONDS));
            boolean coarse = changed.to(TimeUnit.NANOSECONDS) % TimeUnit.SECONDS.toNanos(1) == 0;
            rest(changed.toInstant().plus(coarse ? COARSE_TICK : FINE_TICK));
        }

        /** Looks at the folders that were found. */
        void below() {
            for (Look look : invokeAll(folders)) {
                digest.update(look.digest.digest());
                rest(look.atRest);
            }
        }

        private void rest(Instant moment) {
            atRest = moment.isAfter(atRest) ? moment : atRest;
        }
    }
}
