package org.hustings.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The new site while it grows beside the old one. Safe for any number of threads. */
final class StagingTree {

    private final Path root;
    private final Path standing;
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private volatile boolean links = true;

    /** A tree at {@code root}, which does not exist yet, for the successor of the site at {@code standing}. */
    StagingTree(Path root, Path standing) {
        this.root = root;
        this.standing = standing;
        makeFolder(root);
        folders.add("");
    }

    /**
     * Writes a file, and returns its modification time.
     *
     * @throws PublishException if it cannot be written
     */
    long write(String path, byte[] bytes, int offset, int length) {
        makeFolders(OutputPath.parent(path));
        Path file = place(path);
        // Never over a file that is there: on a file system that ignores case it could be a link into the old site.
        try (FileChannel channel = FileChannel.open(file, WRITE, CREATE_NEW)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (FileAlreadyExistsException e) {
            throw clash(path);
        } catch (IOException e) {
            throw PublishException.at("cannot write", file, e);
        }
        return modified(file);
    }

    /**
     * Takes a file over from the old site, as the same file with the same modification time; nothing happens if it is
     * not as recorded.
     *
     * @return whether it was taken
     * @throws PublishException if the new tree cannot be written
     */
    boolean take(PublishedFile recorded) {
        makeFolders(OutputPath.parent(recorded.path()));
        Path from = standing(recorded.path());
        Path to = place(recorded.path());
        try {
            if (!linkOrCopy(from, to, recorded)) {
                return false;
            }
            // Looked at only now, so that nobody can alter it in between.
            if (Inspection.isAsRecorded(to, recorded.size(), recorded.modified())) {
                return true;
            }
            Files.delete(to);
            return false;
        } catch (FileAlreadyExistsException e) {
            throw clash(recorded.path());
        } catch (IOException e) {
            throw PublishException.at("cannot write", to, e);
        }
    }

    private boolean linkOrCopy(Path from, Path to, PublishedFile recorded) throws IOException {
        if (links) {
            try {
                Files.createLink(to, from);
                return true;
            } catch (NoSuchFileException e) {
                return false;
            } catch (FileAlreadyExistsException e) {
                throw e;
            } catch (IOException | UnsupportedOperationException e) {
                // A file system without hard links, or one that does not grant this one.
                links = !Inspection.isAsRecorded(from, recorded.size(), recorded.modified());
            }
        }
        try {
            Files.copy(from, to, COPY_ATTRIBUTES, NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private Path place(String path) {
        try {
            return root.resolve(path);
        } catch (InvalidPathException e) {
            throw new PublishException(
                    "cannot write " + path + ": the locale has no such characters in file names; set LC_ALL=C.UTF-8");
        }
    }

    private void makeFolders(String path) {
        if (!folders.contains(path)) {
            makeFolders(OutputPath.parent(path));
            makeFolder(place(path));
            folders.add(path);
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            // Another thread was here first, unless a page has the name that is needed for a folder.
            if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
                throw PublishException.at("cannot write", folder, e);
            }
        } catch (IOException e) {
            throw PublishException.at("cannot write", folder, e);
        }
    }

    /**
     * A stream into a new file, whose failures are {@link PublishException}s.
     *
     * @throws PublishException if it cannot be opened
     */
    OutputStream open(String path) {
        makeFolders(OutputPath.parent(path));
        Path file = place(path);
        try {
            return new FileStream(file, Files.newOutputStream(file, WRITE, CREATE_NEW));
        } catch (FileAlreadyExistsException e) {
            throw clash(path);
        } catch (IOException e) {
            throw PublishException.at("cannot write", file, e);
        }
    }

    /** Whether a file of the old site is as recorded. */
    boolean standsStill(PublishedFile recorded) {
        return Inspection.isAsRecorded(standing(recorded.path()), recorded.size(), recorded.modified());
    }

    /** Where a file of the old site stands. */
    Path standing(String path) {
        return standing.resolve(path);
    }

    /** Takes back a file that was written. */
    void drop(String path) throws IOException {
        Files.delete(place(path));
    }

    /** The modification time of a file that was written. */
    long modified(String path) {
        return modified(place(path));
    }

    /** Gives a file that was written the modification time that it had in the old site, where its bytes were the same. */
    PublishedFile stamped(PublishedFile recorded) {
        Path file = place(recorded.path());
        try {
            Files.setLastModifiedTime(file, FileTime.from(recorded.modified(), TimeUnit.NANOSECONDS));
        } catch (IOException e) {
            throw PublishException.at("cannot write", file, e);
        }
        return recorded;
    }

    private static long modified(Path file) {
        try {
            return Inspection.modified(Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS));
        } catch (IOException e) {
            throw PublishException.at("cannot read", file, e);
        }
    }

    private static PublishException clash(String path) {
        return new PublishException("two files of the site differ only in upper and lower case, which this file system"
                + " does not tell apart: " + path);
    }
}
