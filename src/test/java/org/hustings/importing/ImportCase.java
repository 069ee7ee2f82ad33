package org.hustings.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hustings.importing.answers.AnswersImport;
import org.hustings.importing.answers.CallSheet;
import org.hustings.importing.democracyclub.CandidatesExport;
import org.hustings.importing.popolo.PopoloFile;
import org.hustings.importing.table.Tables;
import org.hustings.model.Today;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.YamlReader;

/**
 * A folder with a file to import, the project before it ({@code before/}, which may be missing) and after it ({@code
 * after/}), and what is told ({@code told.txt}). The name of the folder says what is imported.
 */
record ImportCase(Path folder) {

    private static final Today TODAY = Today.startOf(LocalDate.of(2021, 5, 10), ZoneId.of("Europe/London"));

    /** Lays the project before the import. */
    void lay(Path project) {
        Path before = folder.resolve("before");
        if (Files.isDirectory(before)) {
            files(before).forEach((name, text) -> write(project.resolve(name), text));
        }
    }

    /** Imports into a project and commits; returns what is told, line by line. */
    List<String> run(Path project) {
        try {
            Files.createDirectories(project);
            DataFolder data = new DataFolder(project);
            ImportOutcome outcome = outcome(data);
            data.commit();
            List<String> told = new ArrayList<>();
            outcome.changes().forEach(change -> told.add(change.kind().heading() + ": " + change.line()));
            outcome.problems().forEach(problem -> told.add(told(problem)));
            outcome.advice().forEach(sentence -> told.add("Next: " + sentence.replace("\n", "\n    ")));
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String told(Problem problem) {
        String text = problem.location() + ": " + problem.severity().word() + ": " + problem.message() + "\n    hint: "
                + problem.hint();
        return text.replace(folder.toString().replace('\\', '/') + "/", "");
    }

    private ImportOutcome outcome(DataFolder data) throws IOException {
        String name = folder.getFileName().toString();
        if (name.startsWith("popolo")) {
            Path file = folder.resolve("import.json");
            return PopoloFile.read(file.toString(), Files.readString(file)).into(data);
        }
        if (name.startsWith("answers")) {
            Path file = folder.resolve("mapping.yaml");
            byte[] bytes = Files.readAllBytes(file);
            String path = file.toString().replace('\\', '/');
            YamlFile mapping =
                    new YamlFile(path, new String(bytes, StandardCharsets.UTF_8), new YamlReader().read(path, bytes));
            CallSheet sheet =
                    CallSheet.of(Tables.read(folder.resolve("import.csv")), "ask", Optional.of(mapping), data);
            return AnswersImport.run(sheet, TODAY, data);
        }
        return CandidatesExport.read(Tables.read(folder.resolve("import.csv"))).into(data);
    }

    /** The text of every file below a folder, by its path. */
    static Map<String, String> files(Path root) {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
