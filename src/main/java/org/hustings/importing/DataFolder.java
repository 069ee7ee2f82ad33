package org.hustings.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.Reading;
import org.hustings.source.yaml.YamlReader;

/**
 * The files under {@code data/} as an import sees them: what is there, and what is to be written. Nothing is written
 * before {@link #commit()}, and nothing outside {@code data/} ever.
 */
public final class DataFolder {

    private static final String DATA = "data/";

    private final Path project;
    private final YamlReader reader = new YamlReader();
    private final NavigableMap<String, String> writes = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param project the folder that holds {@code data/}, or will */
    public DataFolder(Path project) {
        this.project = project;
    }

    /** What could not be read. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether there is something at a path. */
    public boolean exists(String path) {
        return Files.exists(project.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Reads a file that is to be changed; empty where there is none, or none that may be changed. The latter becomes a
     * problem.
     */
    public Optional<YamlFile> read(String path) throws IOException {
        Path file = project.resolve(path);
        if (!exists(path)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(Problem.error(
                    Location.of(path),
                    "link",
                    "this is no file, so the import leaves it alone",
                    "put the file itself here"));
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        Reading reading = reader.read(path, bytes);
        if (reading.problems().stream().anyMatch(Problem::isError)) {
            problems.addAll(reading.problems());
            return Optional.empty();
        }
        return Optional.of(new YamlFile(path, new String(bytes, StandardCharsets.UTF_8), reading));
    }

    /** The names in a folder, sorted, without hidden ones; none where there is no folder. */
    public List<String> names(String path) throws IOException {
        Path folder = project.resolve(path);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** Has a file written by {@link #commit()}. */
    public void write(String path, String text) {
        if (!path.startsWith(DATA) || !Path.of(path).normalize().startsWith("data")) {
            throw new IllegalArgumentException("not in data/: " + path);
        }
        writes.put(path, text);
    }

    /** How many files are to be written. */
    public int size() {
        return writes.size();
    }

    /** Writes every file beside its place and moves it there, so that each is the old one or the new one. */
    public void commit() throws IOException {
        if (writes.isEmpty()) {
            return;
        }
        Path data = Files.createDirectories(project.resolve(DATA)).toRealPath();
        inside(project.toRealPath(), data);
        for (String path : writes.keySet()) {
            inside(data, project.resolve(path).getParent());
        }
        for (var write : writes.entrySet()) {
            replace(project.resolve(write.getKey()), write.getValue());
        }
    }

    /** Makes a folder, unless a link on the way to it leads somewhere else. */
    private static void inside(Path root, Path folder) throws IOException {
        Path there = folder;
        while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        if (!there.toRealPath().startsWith(root)) {
            throw new FileSystemException(folder.toString(), null, "this folder is a link that leads out of " + root);
        }
        Files.createDirectories(folder);
    }

    private static void replace(Path file, String text) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            Files.writeString(beside, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
