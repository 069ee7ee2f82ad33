package org.hustings.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.problem.Location;

/** The lines that problems are about, each file read once. */
public final class Excerpts {

    /** In bytes: longer than what editors write, shorter than what would crowd the memory. */
    private static final long LONGEST = 16 * 1024 * 1024;

    private final Path project;
    private final Map<String, List<String>> lines = new HashMap<>();

    /** @param project the folder that the paths of locations start from */
    public Excerpts(Path project) {
        this.project = project;
    }

    /** The text of a location's line; nothing where the location is a whole file or the file has no such line. */
    public Optional<String> line(Location location) {
        if (location.line() == 0) {
            return Optional.empty();
        }
        List<String> file = lines.computeIfAbsent(location.file(), this::read);
        return location.line() <= file.size() ? Optional.of(file.get(location.line() - 1)) : Optional.empty();
    }

    /** What puts a caret below a location's column: a space, or the tab above it, for each character before. */
    public static String indent(String line, int column) {
        StringBuilder indent = new StringBuilder();
        int before = Math.min(column - 1, line.codePointCount(0, line.length()));
        line.codePoints().limit(before).forEach(c -> indent.append(c == '\t' ? '\t' : ' '));
        return indent.toString();
    }

    /**
     * The lines of a file, however broken its bytes are; none where it cannot be read, since the report must not fail, or
     * is too long for that, as files to import can be.
     */
    private List<String> read(String file) {
        if (file.endsWith(".xlsx")) {
            return List.of(); // its lines are rows, which it does not show as text
        }
        try {
            if (Files.size(project.resolve(file)) > LONGEST) {
                return List.of();
            }
            String text = new String(Files.readAllBytes(project.resolve(file)), StandardCharsets.UTF_8);
            return text.lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
