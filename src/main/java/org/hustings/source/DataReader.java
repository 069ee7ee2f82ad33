package org.hustings.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.model.Dataset;
import org.hustings.model.PostcodeDistrict;
import org.hustings.model.SourceFile;
import org.hustings.problem.Problem;

/** Reads everything under {@code data/}: finds the files, reads them meanwhile on several threads, puts them together. */
public final class DataReader {

    private DataReader() {}

    /**
     * Reads a project's data. The result does not depend on the number of threads.
     *
     * @param project the folder that holds {@code data/}
     * @throws IOException where the machine fails; never for what is in a file
     */
    public static DataReading read(Path project, int threads) throws IOException {
        ProjectFolder folder = new ProjectFolder(project);
        Shapes shapes = new Shapes();
        return read(
                problems -> Crew.map(
                        found -> problems.addAll(DataWalk.problems(folder, found)),
                        threads,
                        () -> new FileReader(folder, shapes)::read),
                () -> PostcodeFolder.read(folder, shapes, threads));
    }

    /**
     * Reads a project's data again: only those files that are not remembered, which are remembered then.
     *
     * @param memory of earlier readings of the same project
     */
    public static DataReading read(Path project, int threads, DataMemory memory) throws IOException {
        ProjectFolder folder = new ProjectFolder(project);
        Shapes shapes = new Shapes();
        return read(
                problems -> memory.read(threads, () -> new FileReader(folder, shapes)::read, problems),
                () -> memory.postcodes(shapes, threads));
    }

    /** What gives the files, and says what is wrong with where they lie. */
    @FunctionalInterface
    private interface Reading {

        List<ReadFile> read(List<Problem> problems) throws IOException;
    }

    /** What gives the postcodes. */
    @FunctionalInterface
    private interface Postcodes {

        PostcodeFolder read() throws IOException;
    }

    private static DataReading read(Reading reading, Postcodes postcodeReader) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<ReadFile> files = reading.read(problems);
        PostcodeFolder postcodes = postcodeReader.read();
        postcodes.source().ifPresent(files::add);
        problems.addAll(postcodes.problems());
        files.forEach(file -> problems.addAll(file.problems()));
        problems.sort(Comparator.naturalOrder());
        Optional<Dataset> dataset = Assembly.of(files, postcodes.districts());
        return new DataReading(
                dataset,
                dataset.orElseGet(() -> Assembly.withoutSite(files, postcodes.districts())),
                problems,
                sources(files, postcodes.districts()),
                lost(files));
    }

    private static Map<String, Set<String>> lost(List<ReadFile> files) {
        return files.stream()
                .filter(file -> !file.lost().isEmpty())
                .collect(Collectors.toMap(file -> file.file().path(), file -> Set.copyOf(file.lost())));
    }

    private static List<SourceFile> sources(List<ReadFile> files, List<PostcodeDistrict> districts) {
        return Stream.concat(
                        files.stream().map(ReadFile::source).flatMap(Optional::stream),
                        districts.stream().map(PostcodeDistrict::file))
                .sorted(Comparator.comparing(SourceFile::path))
                .toList();
    }
}
