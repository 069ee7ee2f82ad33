package org.hustings.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.hustings.model.Fingerprint;

/**
 * One build's site on its way to the output folder. Threads {@link #keep} or {@link #put} every file of it in any
 * order, one of them {@link #commit}s, and at that instant the whole new site stands where the whole old one stood.
 * Until then the old one is not touched; a build that fails or is killed leaves it as it was, and the next one clears
 * away what is left of it.
 */
public final class Publication implements AutoCloseable {

    private final SiteFolder folder;
    private final LastBuild last;
    private final BuildLock lock;
    private final TreeSwap swap;
    private final StagingTree tree;
    private final Map<String, PublishedFile> files = new ConcurrentHashMap<>();
    private final FutureTask<SystemCalls> system = new FutureTask<>(SystemCalls::load);

    private Publication(SiteFolder folder, LastBuild last, BuildLock lock) {
        this.folder = folder;
        this.last = last;
        this.lock = lock;
        this.swap = new TreeSwap(folder);
        swap.recover();
        folder.requireOurs(last);
        this.tree = new StagingTree(swap.next(), folder.root());
    }

    /**
     * Starts to publish into {@code folder}.
     *
     * @param last what the last build published there
     * @throws PublishException if the folder holds something other than a site of ours, another build is publishing
     *     into it, or it cannot be written
     */
    public static Publication begin(SiteFolder folder, LastBuild last) {
        BuildLock lock = BuildLock.take(folder.work());
        try {
            Publication publication = new Publication(folder, last, lock);
            Thread loading = new Thread(publication.system, "system calls");
            loading.setDaemon(true);
            loading.start();
            return publication;
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Clears away what a build left that died when its site already stood. It does not matter where that cannot be done:
     * the site stands, another build that is at work clears up itself, and the next one tries again.
     */
    public static void clearUp(SiteFolder folder) {
        if (!Files.exists(folder.work(), NOFOLLOW_LINKS)) {
            return;
        }
        try {
            BuildLock lock = BuildLock.take(folder.work());
            try {
                new TreeSwap(folder).recover();
            } finally {
                lock.close();
            }
        } catch (PublishException e) {
            // Another build is at work, or something there belongs to somebody else.
        }
    }

    /**
     * Takes the file at {@code path} over from the last build, if it was made from the same {@code inputs} and nobody
     * has touched it since; its bytes need not be made again.
     *
     * @return whether it was taken; if not, it has yet to be {@link #put}
     * @throws PublishException if the new site cannot be written
     */
    public boolean keep(String path, Fingerprint inputs) {
        requireNew(path);
        Optional<PublishedFile> recorded = last.madeFrom(inputs, path).filter(tree::take);
        recorded.ifPresent(this::enter);
        return recorded.isPresent();
    }

    /**
     * Puts bytes at {@code path}. If the last build put the same bytes there, and nobody has touched the file since,
     * it is taken over with its modification time.
     *
     * @param inputs what the bytes were made from, for {@link #keep} in the next build
     * @return the file as it will stand
     * @throws PublishException if the new site cannot be written
     * @throws IllegalArgumentException if {@code path} leads out of the site
     */
    public PublishedFile put(String path, byte[] bytes, int offset, int length, Fingerprint inputs) {
        requireNew(path);
        if (path.equals(SiteFolder.MANIFEST) && !SiteFolder.isMark(bytes, offset, length)) {
            throw new IllegalArgumentException("the manifest does not begin with a URL and its SHA-256");
        }
        Sha256 sha256 = Sha256.of(bytes, offset, length);
        PublishedFile file = last.withBytes(sha256, length, OutputPath.checked(path))
                .filter(tree::take)
                .map(recorded -> recorded.madeFrom(inputs))
                .orElseGet(() -> {
                    long modified = tree.write(path, bytes, offset, length);
                    return new PublishedFile(path, inputs, sha256, length, modified);
                });
        enter(file);
        return file;
    }

    /** Writes a file's bytes. */
    @FunctionalInterface
    public interface Writing {

        /** Writes all bytes to {@code out} and leaves it open. */
        void to(OutputStream out) throws IOException;
    }

    /**
     * Puts a file at {@code path} that may be too long to hold in memory; else as the other {@code put}.
     *
     * @throws PublishException if the new site cannot be written
     * @throws IOException if the bytes cannot be made
     */
    public PublishedFile put(String path, Writing bytes, Fingerprint inputs) throws IOException {
        requireNew(path);
        HashingStream out = new HashingStream(tree.open(OutputPath.checked(path)));
        try (out) {
            bytes.to(out);
        }
        Sha256 sha256 = out.sha256();
        PublishedFile published = last.withBytes(sha256, out.size(), path)
                .map(recorded -> tree.stamped(recorded).madeFrom(inputs))
                .orElseGet(() -> new PublishedFile(path, inputs, sha256, out.size(), tree.modified(path)));
        enter(published);
        return published;
    }

    /** Every file so far, by path. To be asked when no thread is at work any more. */
    public List<PublishedFile> files() {
        return files.values().stream().sorted().toList();
    }

    /**
     * The new site stands, and the old one is gone. The manifest has to be in it.
     *
     * @param site what the whole site was made from, for {@link LastBuild#stands} in the next build
     * @throws PublishException if the folders cannot be exchanged; then the old site stands
     */
    public void commit(Fingerprint site) {
        if (!files.containsKey(SiteFolder.MANIFEST)) {
            throw new IllegalStateException("a site without a manifest would not be known again");
        }
        SystemCalls calls = systemCalls();
        // Or a power cut soon after could leave the new site with empty files in it.
        calls.sync(swap.next());
        swap.swap(calls);
        remember(site);
        last.removeFrom(swap.next());
        swap.removeLeftovers();
    }

    /** Removes what has not been committed, and lets other builds in. */
    @Override
    public void close() {
        swap.removeLeftovers();
        lock.close();
    }

    private void enter(PublishedFile file) {
        files.put(file.path(), file);
    }

    private void requireNew(String path) {
        if (files.containsKey(path)) {
            throw new IllegalStateException("published twice: " + path);
        }
    }

    private void remember(Fingerprint site) {
        try {
            Ledger.encode(site, files()).write(folder.ledger());
        } catch (IOException e) {
            // A project that cannot be written is built as a whole every time, which is no reason to fail.
            folder.ledger().toFile().delete();
        }
    }

    private SystemCalls systemCalls() {
        try {
            system.run();
            return system.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException("the build was interrupted");
        }
    }
}
