package org.hustings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.importing.Change;
import org.hustings.importing.DataFolder;
import org.hustings.importing.ImportOutcome;
import org.hustings.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every import has: a file, a project folder, and whether anything is written. */
final class ImportTarget {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "the file to import")
    private Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description =
                    "the project folder with data/, or the one where data/ is to be made (default: the current one)")
    private Path folder;

    @Option(names = "--dry-run", description = "tell what would change, and write nothing")
    private boolean dryRun;

    /** The file to import. */
    Path file() {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(),
                    Files.isDirectory(file) ? file + " is a folder, and a file is wanted" : "There is no file " + file);
        }
        return file;
    }

    /** The file to import, where a folder of files will do as well. */
    Path fileOrFolder() {
        return Files.isDirectory(file) ? file : file();
    }

    /** The project folder. */
    Path folder() {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "There is no folder " + folder);
        }
        return folder;
    }

    /** Whether nothing is to be written. */
    boolean isDryRun() {
        return dryRun;
    }

    /** Has everything told, and nothing written. */
    void rehearse() {
        dryRun = true;
    }

    /** The site's time zone; that of London where none is written. */
    ZoneId zone() throws IOException {
        Optional<String> zone = new DataFolder(folder).read("data/site.yaml").flatMap(site -> site.text("time_zone"));
        return ZoneId.of(zone.filter(ZoneId.getAvailableZoneIds()::contains).orElse("Europe/London"));
    }

    /** Writes what was staged, unless this is a rehearsal, and tells everything. */
    int finish(ImportOutcome outcome, DataFolder data) throws IOException {
        return finish(outcome, data, List.of());
    }

    /**
     * The same.
     *
     * @param others files besides the imported one whose problems are shown from where they are
     */
    int finish(ImportOutcome outcome, DataFolder data, List<Path> others) throws IOException {
        if (!dryRun) {
            data.commit();
        }
        Console console = new Console();
        console.say(told(outcome, data.size()));
        report(console, outcome.problems(), others);
        return outcome.hasErrors() || outcome.used() == 0 ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    /** Lines of the imported file are shown from where it is, those of the data from the project folder. */
    private void report(Console console, List<Problem> problems, List<Path> others) {
        Set<String> outside = Stream.concat(Stream.of(file), others.stream())
                .map(path -> path.toString().replace('\\', '/'))
                .collect(Collectors.toSet());
        Map<Boolean, List<Problem>> parts = problems.stream()
                .collect(Collectors.partitioningBy(
                        problem -> outside.contains(problem.location().file())));
        console.report(Path.of(""), parts.get(true), Report.Format.TEXT);
        console.report(folder, parts.get(false), Report.Format.TEXT);
    }

    /** Why no file is written: that all is there is good news, and that nothing could be read is none. */
    private static String unchanged(ImportOutcome outcome) {
        if (outcome.used() == 0) {
            return outcome.hasErrors()
                    ? "Nothing was imported; the errors say why."
                    : "Nothing was imported: there is nothing in this file that could be.";
        }
        if (outcome.hasErrors()) {
            return "Nothing changes. What data/ does not say already was left out; the errors say why.";
        }
        return outcome.problems().isEmpty()
                ? "Nothing changes: data/ says all this already."
                : "Nothing changes. The warnings say what was left out or left as it is.";
    }

    private String told(ImportOutcome outcome, int files) {
        StringBuilder text = new StringBuilder();
        Map<Change.Kind, List<Change>> kinds = new EnumMap<>(Change.Kind.class);
        outcome.changes()
                .forEach(change -> kinds.computeIfAbsent(change.kind(), kind -> new ArrayList<>())
                        .add(change));
        kinds.forEach((kind, changes) -> {
            int count = changes.stream().mapToInt(Change::count).sum();
            text.append(kind.heading()).append(" (").append(count).append(")\n");
            changes.forEach(change -> text.append("  ").append(change.line()).append('\n'));
        });
        String count = files == 1 ? "1 file" : files + " files";
        if (files == 0) {
            text.append(unchanged(outcome)).append('\n');
        } else {
            text.append(dryRun ? "Nothing was written; " + count + " would be.\n" : "Wrote " + count + " in data/.\n");
        }
        outcome.advice()
                .forEach(sentence -> text.append("Next: ").append(sentence).append('\n'));
        return text.toString().stripTrailing();
    }
}
