package org.hustings.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.problem.Problem;

/** Reads everything under {@code data/}: finds the files, reads them on several threads, and puts them together. */
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
        DataWalk walk = DataWalk.of(folder);
        Map<FileKind, Shape> shapes = shapes(walk.files());
        List<ReadFile> files = Crew.map(walk.files(), threads, () -> new FileReader(folder, shapes)::read);
        return new DataReading(
                Assembly.of(files),
                problems(walk, files),
                files.stream()
                        .map(ReadFile::source)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(source -> source.path()))
                        .toList());
    }

    private static Map<FileKind, Shape> shapes(List<DataFile> files) {
        Shapes shapes = new Shapes();
        Map<FileKind, Shape> byKind = new EnumMap<>(FileKind.class);
        for (DataFile file : files) {
            byKind.computeIfAbsent(file.kind(), kind -> kind.shape(shapes));
        }
        return byKind;
    }

    private static List<Problem> problems(DataWalk walk, List<ReadFile> files) {
        List<Problem> problems = new ArrayList<>(walk.problems());
        for (ReadFile file : files) {
            problems.addAll(file.problems());
        }
        problems.sort(Comparator.naturalOrder());
        return problems;
    }
}
