package org.hustings.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.hustings.problem.Litter;

/** Is told by the system what changes in the folders that a site is made from. */
final class ToldWatch implements Watch {

    /** What else lies in a project folder, such as the output, is none of the site's concern. */
    private static final Set<String> WATCHED =
            Set.of("assets", "content", "data", "templates", "jbake.properties", "custom.properties");

    /** Editors save in several steps, by renaming or by emptying and writing: this long nothing must happen. */
    private static final long QUIET_MILLISECONDS = 20;
    /** However long it goes on, as when a whole branch is checked out, this is the longest wait. */
    private static final long LONGEST_MILLISECONDS = 500;

    private final Path project;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Set<String> changed = new TreeSet<>();
    private boolean everything;
    private boolean links;

    ToldWatch(Path project, WatchService service) throws IOException {
        this.project = project;
        this.service = service;
        register(project);
        registerWatched();
    }

    @Override
    public Changes await() throws IOException, InterruptedException {
        while (changed.isEmpty() && !everything) {
            take(service.take());
        }
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLISECONDS);
        WatchKey more = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
        while (more != null) {
            take(more);
            more = System.nanoTime() < end ? service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS) : null;
        }
        Changes changes = new Changes(everything || links, changed);
        changed.clear();
        everything = false;
        return changes;
    }

    @Override
    public boolean changesWithin(long milliseconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (changed.isEmpty() && !everything) {
            WatchKey key = service.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (key == null) {
                return false;
            }
            take(key);
        }
        return true;
    }

    private void take(WatchKey key) throws IOException {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                everything = true;
                registerWatched();
            } else if (folder != null) {
                take(folder.resolve((Path) event.context()), event.kind());
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    private void take(Path path, WatchEvent.Kind<?> kind) throws IOException {
        Path inner = project.relativize(path);
        // Other hidden files than what editors put beside a file being written may matter, as .jbakeignore does.
        if (!WATCHED.contains(inner.getName(0).toString())
                || Litter.isMadeByMachine(path.getFileName().toString())) {
            return;
        }
        changed.add(inner.toString().replace('\\', '/'));
        if (kind == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(path)) {
            registerAll(path);
        }
    }

    private void registerWatched() throws IOException {
        for (String folder : WATCHED) {
            if (Files.isDirectory(project.resolve(folder))) {
                registerAll(project.resolve(folder));
            }
        }
    }

    private void registerAll(Path top) throws IOException {
        Files.walkFileTree(top, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) throws IOException {
                // A folder that several links lead to is told of under one name alone.
                links |= Files.isSymbolicLink(folder);
                register(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void register(Path folder) throws IOException {
        try {
            WatchKey key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            folders.put(key, folder);
        } catch (NoSuchFileException | NotDirectoryException e) {
            // It has gone away again, of which the folder above it tells.
            folders.values().remove(folder);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
