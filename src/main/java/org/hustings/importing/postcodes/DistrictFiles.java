package org.hustings.importing.postcodes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.model.PostcodeSource;

/** The files under {@code data/postcodes/}, compared and written. */
final class DistrictFiles {

    private static final String FOLDER = "data/postcodes";
    private static final String ENDING = ".txt";
    private static final Pattern DIGITS = Pattern.compile("\\d.*");
    private static final Pattern DISTRICT = Pattern.compile("([a-z]{1,2}\\d[a-z\\d]?)\\.txt");

    private final Path project;

    DistrictFiles(Path project) {
        this.project = project;
    }

    /**
     * What becomes of each file, by outward code. An import replaces all outward codes of the postcode areas, such as NR,
     * that it has a row of, and leaves the others alone: so each area can come from a file of its own.
     *
     * @param lines the text of each outward code in capitals
     */
    List<DistrictChange> changes(SortedMap<String, String> lines) throws IOException {
        Set<String> areas = lines.keySet().stream().map(DistrictFiles::area).collect(Collectors.toSet());
        SortedMap<String, String> after = new TreeMap<>();
        for (String outward : existing()) {
            if (areas.contains(area(outward))) {
                after.put(outward, "");
            }
        }
        after.putAll(lines);
        List<DistrictChange> changes = new ArrayList<>();
        for (Map.Entry<String, String> district : after.entrySet()) {
            String path = FOLDER + "/" + district.getKey().toLowerCase(Locale.ROOT) + ENDING;
            changes.add(new DistrictChange(path, text(path), district.getValue()));
        }
        return changes;
    }

    /** The letters that an outward code starts with. */
    private static String area(String outward) {
        return DIGITS.matcher(outward).replaceFirst("");
    }

    private List<String> existing() throws IOException {
        if (!Files.isDirectory(project.resolve(FOLDER))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(project.resolve(FOLDER))) {
            return files.map(file -> DISTRICT.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .map(name -> name.group(1).toUpperCase(Locale.ROOT))
                    .toList();
        }
    }

    private String text(String path) throws IOException {
        Path file = project.resolve(path);
        return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : "";
    }

    /** The text of {@code source.yaml} to be; absent where it says the same already, whatever comments it has. */
    Optional<String> source(Optional<PostcodeSource> now, PostcodeSource.Kind kind, int year) {
        if (now.isPresent() && now.get().kind() == kind && now.get().year() == year) {
            return Optional.empty();
        }
        String examples = now.filter(source -> source.kind() != PostcodeSource.Kind.MADE_UP)
                .filter(source -> !source.examples().isEmpty())
                .map(source -> "examples: [" + String.join(", ", source.examples()) + "]\n")
                .orElse("");
        return Optional.of(
                "# Where the postcodes in this folder come from, as \"hustings import postcodes\" wrote it.\n"
                        + "kind: " + kind.term() + "\nyear: " + year + "\n" + examples);
    }

    /** Does what is to be done, file by file: each is whole at every moment. */
    void write(List<DistrictChange> changes, Optional<String> source) throws IOException {
        Files.createDirectories(project.resolve(FOLDER));
        if (source.isPresent()) {
            write(PostcodeSource.FILE, source.get());
        }
        for (DistrictChange change : changes) {
            if (change.changes() && change.after().isEmpty()) {
                Files.delete(project.resolve(change.path()));
            } else if (change.changes()) {
                write(change.path(), change.after());
            }
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
