package org.hustings.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
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
    private final LongFiles lastLongFiles;
    private final BuildLock lock;
    private final TreeSwap swap;
    private final StagingTree tree;
    private final FoundSite found;
    private final Set<String> paths = ConcurrentHashMap.newKeySet();
    private final Queue<PublishedFile> entered = new ConcurrentLinkedQueue<>();
    private List<PublishedFile> byPath = List.of();
    private final Map<String, LongFiles.LongFile> longFiles = new ConcurrentHashMap<>();
    private final FutureTask<SystemCalls> system = new FutureTask<>(SystemCalls::load);

    private Publication(SiteFolder folder, LastBuild last, BuildLock lock) {
        this.folder = folder;
        this.last = last;
        this.lastLongFiles = LongFiles.read(folder.longFiles());
        this.lock = lock;
        this.swap = new TreeSwap(folder);
        swap.recover();
        folder.requireOurs(last);
        this.tree = new StagingTree(swap.next(), folder.root());
        this.found = new FoundSite(tree, last.remembersNothing() && folder.hasMark());
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
        recorded.flatMap(lastLongFiles::of).ifPresent(parts -> longFiles.put(path, parts));
        return recorded.isPresent();
    }

    /**
     * Puts bytes at {@code path}. If the last build put the same bytes there, it is taken over with its modification time;
     * so is the file of a site of which nothing is remembered, if its bytes are the same.
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
        Optional<PublishedFile> recorded = last.withBytes(sha256, length, OutputPath.checked(path));
        PublishedFile file = recorded.filter(tree::take)
                .or(() -> found.modified(path, recorded.isPresent(), bytes, offset, length).stream()
                        .mapToObj(modified -> new PublishedFile(path, inputs, sha256, length, modified))
                        .filter(tree::take)
                        .findFirst())
                .map(taken -> taken.madeFrom(inputs))
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
     * A part of a long file.
     *
     * @param inputs what its bytes are made from
     * @param bytes makes them, where the last build has not made them already
     */
    public record Part(Fingerprint inputs, Writing bytes) {}

    /**
     * Puts a file at {@code path} that may be too long to hold in memory; else as the other {@code put}. A part that the
     * last build made from the same inputs is copied from the old site.
     *
     * @throws PublishException if the new site cannot be written
     * @throws IOException if the bytes cannot be made
     */
    public PublishedFile put(String path, List<Part> parts, Fingerprint inputs) throws IOException {
        requireNew(path);
        Written written = write(OutputPath.checked(path), parts);
        Sha256 sha256 = written.file().sha256();
        PublishedFile published = last.withBytes(sha256, written.size(), path)
                .or(() -> found.modified(path, swap.next().resolve(path)).stream()
                        .mapToObj(modified -> new PublishedFile(path, inputs, sha256, written.size(), modified))
                        .findFirst())
                .map(recorded -> tree.stamped(recorded).madeFrom(inputs))
                .orElseGet(() -> new PublishedFile(path, inputs, sha256, written.size(), tree.modified(path)));
        enter(published);
        longFiles.put(path, written.file());
        return published;
    }

    /** A long file in the new site, with its size in bytes. */
    private record Written(LongFiles.LongFile file, long size) {}

    private Written write(String path, List<Part> parts) throws IOException {
        Optional<PublishedFile> before = last.at(path).filter(tree::standsStill);
        if (before.isPresent()) {
            List<LongFiles.Part> known = lastLongFiles
                    .of(before.get())
                    .map(LongFiles.LongFile::parts)
                    .orElse(List.of());
            try (OldParts old = OldParts.of(tree.standing(path), known)) {
                Written written = write(path, parts, old);
                // Looked at once more, so that nobody can have altered it in between.
                if (tree.standsStill(before.get())) {
                    return written;
                }
            }
            tree.drop(path);
        }
        return write(path, parts, OldParts.none());
    }

    private Written write(String path, List<Part> parts, OldParts old) throws IOException {
        List<LongFiles.Part> lengths = new ArrayList<>(parts.size());
        HashingStream out = new HashingStream(tree.open(path));
        try (out) {
            for (Part part : parts) {
                long start = out.size();
                if (!old.copy(part.inputs(), out)) {
                    part.bytes().to(out);
                }
                lengths.add(new LongFiles.Part(part.inputs(), out.size() - start));
            }
        }
        return new Written(new LongFiles.LongFile(out.sha256(), lengths), out.size());
    }

    /** Every file so far, by path. To be asked when no thread is at work any more. */
    public List<PublishedFile> files() {
        // What came since the last time is little, and all else is in order already, which a sort of runs makes use of.
        PublishedFile[] files = Stream.concat(byPath.stream(), entered.stream()).toArray(PublishedFile[]::new);
        Arrays.parallelSort(files);
        entered.clear();
        byPath = List.of(files);
        return byPath;
    }

    /**
     * The new site stands, and the old one is gone. The manifest has to be in it.
     *
     * @param site what the whole site was made from, for {@link LastBuild#stands} in the next build
     * @throws PublishException if the folders cannot be exchanged; then the old site stands
     */
    public void commit(Fingerprint site) {
        if (!paths.contains(SiteFolder.MANIFEST)) {
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
        paths.add(file.path());
        entered.add(file);
    }

    private void requireNew(String path) {
        if (paths.contains(path)) {
            throw new IllegalStateException("published twice: " + path);
        }
    }

    private void remember(Fingerprint site) {
        try {
            Ledger.encode(site, files()).write(folder.ledger());
            new LongFiles(longFiles).write(folder.longFiles());
        } catch (IOException e) {
            // A project that cannot be written is built as a whole every time, which is no reason to fail.
            folder.ledger().toFile().delete();
            folder.longFiles().toFile().delete();
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
