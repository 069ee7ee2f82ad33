package org.hustings.publish;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The right to publish into a folder, held by one build at a time. The operating system takes it back from a process
 * that dies, so that no lock is ever stale. Lock and work folder are removed with the last of their work, and so a
 * second build may find itself holding the lock of a file that is no longer there: it writes a word of its own into the
 * file that it locked, and looks for it in the file that it finds.
 */
final class BuildLock implements AutoCloseable {

    private static final int ATTEMPTS = 100;
    // Beyond the word, since Windows keeps others from reading what is locked.
    private static final long LOCKED_BYTE = 1L << 32;

    private final Path work;
    private final Path file;
    // All stay open to the end: closing any channel on a file gives up the process's locks on that file.
    private final List<FileChannel> channels = new ArrayList<>(2);

    private BuildLock(Path work) {
        this.work = work;
        this.file = work.resolve("lock");
    }

    /**
     * The lock of the work folder, which is made where it is missing.
     *
     * @throws PublishException if another build holds it, or the folder cannot be written
     */
    static BuildLock take(Path work) {
        for (int i = 0; i < ATTEMPTS; i++) {
            BuildLock lock = new BuildLock(work);
            boolean taken = false;
            try {
                taken = lock.attempt();
            } catch (IOException e) {
                throw PublishException.at("cannot write in", work.getParent(), e);
            } finally {
                if (!taken) {
                    lock.closeChannels();
                }
            }
            if (taken) {
                return lock;
            }
        }
        throw busy(work);
    }

    /** Gives the lock up, and removes the work folder if nothing is left in it. */
    @Override
    public void close() {
        // In this order no other build can take the lock of a file that is about to go; Windows knows the other only.
        boolean gone = file.toFile().delete();
        closeChannels();
        if (gone || file.toFile().delete()) {
            removeIfEmpty(work);
        }
    }

    private boolean attempt() throws IOException {
        makeFolder();
        try {
            FileChannel held = open(CREATE, WRITE);
            lock(held);
            FileChannel found = open(READ);
            ByteBuffer word = ByteBuffer.allocate(2 * Long.BYTES);
            word.putLong(System.nanoTime())
                    .putLong(ProcessHandle.current().pid())
                    .flip();
            held.write(word.duplicate(), 0);
            return word.equals(read(found, word.remaining()));
        } catch (NoSuchFileException e) {
            // The other build ended just now and took the folder with it.
            return false;
        }
    }

    private void makeFolder() throws IOException {
        Files.createDirectories(work.getParent());
        try {
            Files.createDirectory(work);
        } catch (FileAlreadyExistsException e) {
            // Another build is there, or one died there.
            if (!Files.isDirectory(work)) {
                throw e;
            }
        }
    }

    private FileChannel open(OpenOption... options) throws IOException {
        FileChannel channel = FileChannel.open(file, options);
        channels.add(channel);
        return channel;
    }

    private void lock(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw busy(work);
            }
        } catch (OverlappingFileLockException e) {
            throw busy(work);
        }
    }

    private static ByteBuffer read(FileChannel channel, int length) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(length);
        int more = 0;
        while (read.hasRemaining() && more >= 0) {
            more = channel.read(read, read.position());
        }
        return read.flip();
    }

    private static PublishException busy(Path work) {
        return new PublishException("another build is publishing into the same folder (" + work + " is locked)");
    }

    private static void removeIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // It is not empty: the next build is there already, or something that could not be removed.
        }
    }

    private void closeChannels() {
        for (FileChannel channel : channels) {
            try {
                channel.close();
            } catch (IOException e) {
                // The lock goes with the channel, whatever closing it reports.
            }
        }
    }
}
