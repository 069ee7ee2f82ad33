package org.hustings.source;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hustings.model.Dataset;

/** The data of a made-up site that comes with the software, for its style guide. */
public final class MadeUpData {

    private static final String SHIPPED = "/org/hustings/styleguide";

    private MadeUpData() {}

    /** Reads it, by way of a folder for the moment, since a jar is no file system that a project could lie in. */
    public static Dataset read() throws IOException {
        Path project = Files.createTempDirectory("styleguide-");
        try {
            unpack(project);
            DataReading reading = DataReader.read(project, 1);
            if (!reading.problems().isEmpty()) {
                throw new IllegalStateException("in the data of the style guide: " + reading.problems());
            }
            return reading.dataset().orElseThrow();
        } finally {
            remove(project);
        }
    }

    private static void unpack(Path project) throws IOException {
        try {
            URI uri = MadeUpData.class.getResource(SHIPPED).toURI();
            if (!uri.getScheme().equals("jar")) {
                copy(Path.of(uri), project);
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                copy(jar.getPath(SHIPPED), project);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class loader gave a bad address for " + SHIPPED, e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path path : tree(from)) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> tree = tree(folder);
        for (Path path : tree.stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }

    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }
}
