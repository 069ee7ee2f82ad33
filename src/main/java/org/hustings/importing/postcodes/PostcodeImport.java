package org.hustings.importing.postcodes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.hustings.model.Dataset;
import org.hustings.model.PostcodeSource;
import org.hustings.problem.Finding;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.source.DataReader;
import org.hustings.source.DataReading;
import org.hustings.source.Locator;

/** {@code import postcodes}: from the files of ONS or Ordnance Survey to {@code data/postcodes/}. */
public final class PostcodeImport {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private final Request request;
    private final List<Problem> problems = new ArrayList<>();

    private PostcodeImport(Request request) {
        this.request = request;
    }

    /**
     * What to import.
     *
     * @param project the folder that holds {@code data/}
     * @param file a CSV file, a zip or a folder with some
     * @param year the year of the release, if somebody says so
     * @param thisYear the year to name where neither the file's name nor its rows tell one
     * @param dryRun whether to say only what would change
     * @param progress is told now and then how many rows were read
     */
    public record Request(
            Path project, Path file, Optional<Integer> year, int thisYear, boolean dryRun, LongConsumer progress) {}

    /**
     * What came of it.
     *
     * @param problems sorted
     * @param report absent where nothing could be imported
     */
    public record Outcome(List<Problem> problems, Optional<Report> report) {

        public Outcome {
            problems = problems.stream().sorted().toList();
        }
    }

    /**
     * What was, or would be, changed.
     *
     * @param postcodes how many there are now
     * @param ended how many rows were left out because the postcode is no longer in use
     * @param elsewhere how many postcodes in use lie in no area of the project
     * @param changes each in words; none where everything is as it was
     */
    public record Report(long postcodes, long ended, long elsewhere, List<String> changes) {

        public Report {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Imports, or says what an import would change. Nothing is written unless every file could be read to its end.
     *
     * @throws IOException where the machine fails; never for what is in a file
     */
    public static Outcome run(Request request) throws IOException {
        PostcodeImport run = new PostcodeImport(request);
        Optional<Report> report = run.report();
        return new Outcome(run.problems, report);
    }

    private Optional<Report> report() throws IOException {
        Optional<Dataset> data = areas();
        if (data.isEmpty()) {
            return Optional.empty();
        }
        AreaIndex index = AreaIndex.of(data.get());
        problems.addAll(Locator.locate(request.project(), index.findings()));
        if (index.areas().isEmpty()) {
            problems.add(Problem.error(
                    Location.of("data/areas"),
                    "postcodes",
                    "no area has a \"gss\", and postcodes are placed by these codes",
                    "give the areas their ONS codes, for example \"gss: E58000984\""));
            return Optional.empty();
        }
        Map<CsvFile, Columns> files = files(index.columns());
        if (files.isEmpty()) {
            return Optional.empty();
        }
        return report(data.get(), index, files);
    }

    /** The dataset, if what it says of areas is sound. */
    private Optional<Dataset> areas() throws IOException {
        DataReading reading =
                DataReader.read(request.project(), Runtime.getRuntime().availableProcessors());
        reading.problems().stream()
                .filter(Problem::isError)
                .filter(problem ->
                        reading.dataset().isEmpty() || problem.location().file().startsWith("data/areas"))
                .forEach(problems::add);
        return problems.isEmpty() ? reading.dataset() : Optional.empty();
    }

    /** The files to read with their columns; none where any lacks one. */
    private Map<CsvFile, Columns> files(Set<AreaColumn> needed) throws IOException {
        Map<CsvFile, Columns> files = new LinkedHashMap<>();
        for (CsvFile file : candidates()) {
            files.put(file, Columns.of(file.name(), file.firstRecord(), needed, problems));
        }
        if (files.isEmpty() && problems.stream().noneMatch(Problem::isError)) {
            problems.add(Problem.error(
                    Location.of(request.file().toString()),
                    "columns",
                    "no CSV file in it has postcodes",
                    "take the ONS Postcode Directory or Code-Point Open as they are published"));
        }
        return problems.stream().anyMatch(Problem::isError) ? Map.of() : files;
    }

    private List<CsvFile> candidates() throws IOException {
        try {
            return CsvFile.in(request.file());
        } catch (ZipException noZip) {
            problems.add(Problem.error(
                    Location.of(request.file().toString()), "file", "this is no zip", "download it once more"));
            return List.of();
        }
    }

    private Optional<Report> report(Dataset data, AreaIndex index, Map<CsvFile, Columns> files) throws IOException {
        PostcodeTable table = new PostcodeTable(index.areas());
        RowProblems rows = new RowProblems(request.file().toString());
        RowIntake intake = new RowIntake(index, table, rows, request.progress());
        for (Map.Entry<CsvFile, Columns> file : files.entrySet()) {
            intake.take(file.getKey(), file.getValue());
        }
        problems.addAll(rows.all());
        List<Finding> empty = new ArrayList<>();
        for (int area = 0; area < index.areas().size(); area++) {
            if (!intake.met(area)) {
                empty.add(Finding.warning(
                        index.place(area),
                        "postcodes",
                        "no postcode of this file lies in " + index.areas().get(area),
                        "compare the code; a file of another year may have other areas"));
            }
        }
        problems.addAll(Locator.locate(request.project(), empty));
        if (empty.size() == index.areas().size()) {
            problems.add(Problem.error(
                    Location.of(request.file().toString()),
                    "postcodes",
                    "none of its postcodes lies in any area of data/areas/, so nothing was changed",
                    "compare the codes of the areas with those in the file"));
            return Optional.empty();
        }
        PostcodeSource.Kind kind = files.values().iterator().next().kind();
        DistrictFiles folder = new DistrictFiles(request.project());
        List<DistrictChange> districts = folder.changes(table.lines());
        Optional<String> source = folder.source(data.postcodes().source(), kind, year(intake.year()));
        if (!request.dryRun()) {
            folder.write(districts, source);
        }
        return Optional.of(new Report(
                districts.stream().mapToLong(DistrictChange::size).sum(),
                intake.ended(),
                intake.elsewhere(),
                sentences(districts, source)));
    }

    private static List<String> sentences(List<DistrictChange> districts, Optional<String> source) {
        List<String> sentences = new ArrayList<>();
        districts.stream()
                .filter(DistrictChange::changes)
                .sorted(Comparator.comparing(DistrictChange::path))
                .forEach(change -> sentences.add(change.sentence()));
        source.ifPresent(text -> sentences.add(PostcodeSource.FILE + ": where the postcodes come from"));
        return sentences;
    }

    /** As somebody says, else as the file's name says, else that of the newest postcode. */
    private int year(int newest) {
        Matcher named = YEAR.matcher(request.file().getFileName().toString());
        return request.year()
                .orElseGet(() ->
                        named.find() ? Integer.parseInt(named.group()) : newest > 0 ? newest : request.thisYear());
    }
}
