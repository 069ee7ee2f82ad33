package org.hustings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.Pipeline;
import org.hustings.Pipeline.Compared;
import org.hustings.compare.Differences;
import org.hustings.compare.JsonReport;
import org.hustings.compare.MarkdownReport;
import org.hustings.compare.PlainReport;
import org.hustings.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hustings diff}: what would change on the site, in words. */
@Command(
        name = "diff",
        description =
                "Tells in plain words what readers of the site would see change. Each side is a project folder or a"
                        + " git revision, such as main.")
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "a project folder, or a git revision")
    private String before;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "AFTER",
            description = "a project folder, or a git revision (default: the project folder as it is now)")
    private String after;

    @Option(
            names = "--project",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "the project folder whose repository has the revisions (default: the current one)")
    private Path project;

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json",
            defaultValue = "text",
            converter = FormatChoice.class,
            description = "how changes are told; markdown is fit for a comment on a pull request (default: text)")
    private Format format;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayChoice.Converter.class,
            description = "the day that both sides describe, YYYY-MM-DD, or a moment with an offset "
                    + "(default: SOURCE_DATE_EPOCH, else now)")
    private DayChoice asOf;

    /** How changes are told. */
    enum Format {
        TEXT,
        MARKDOWN,
        JSON;

        /** As it is typed, and as shells complete it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code --format}. */
    static final class FormatChoice extends Choice<Format> {

        FormatChoice() {
            super(Format.values(), Format::toString);
        }
    }

    @Override
    public Integer call() throws IOException {
        Path scratch = Files.createTempDirectory("hustings-diff");
        try {
            Path old = side(before, scratch.resolve("before"));
            Path young = after == null ? folder(project) : side(after, scratch.resolve("after"));
            return compare(old, young);
        } finally {
            remove(scratch);
        }
    }

    private int compare(Path old, Path young) throws IOException {
        DayChoice day = DayChoice.of(asOf, spec.commandLine());
        Pipeline pipeline = new Pipeline(Runtime.getRuntime().availableProcessors());
        Compared compared = pipeline.compare(request(old, day), request(young, day));
        Console console = new Console();
        tell(console, old, young, compared);
        if (compared.differences().isEmpty()) {
            console.complain("There is no site on one side, so nothing can be compared.");
            return ExitCode.PROBLEMS;
        }
        console.print(text(compared.differences().get()));
        boolean sound = Stream.concat(compared.before().stream(), compared.after().stream())
                .noneMatch(Problem::isError);
        return sound ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private static Pipeline.Request request(Path folder, DayChoice day) {
        return new Pipeline.Request(folder, day.inZone(), Optional.empty(), Optional.empty());
    }

    private String text(Differences differences) {
        return switch (format) {
            case TEXT -> PlainReport.of(differences.changes());
            case MARKDOWN -> MarkdownReport.of(differences.changes(), differences.day());
            case JSON -> JsonReport.of(differences.changes());
        };
    }

    /** The errors of each side, and once those of both, so that nobody takes what is missing for what was taken out. */
    private void tell(Console console, Path old, Path young, Compared compared) {
        Set<String> oldErrors = errors(compared.before(), Set.of());
        Set<String> both = errors(compared.after(), Set.of());
        both.retainAll(oldErrors);
        tell(console, "Both sides have errors", young, compared.after(), both);
        tell(console, before + " has errors", old, compared.before(), errors(compared.before(), both));
        String name = after == null ? project.toString() : after;
        tell(console, name + " has errors", young, compared.after(), errors(compared.after(), both));
    }

    private static void tell(Console console, String heading, Path folder, List<Problem> problems, Set<String> told) {
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.isError() && told.contains(said(problem)))
                .toList();
        if (!errors.isEmpty()) {
            console.complain(heading + ", so what follows may not be all:");
            console.report(folder, errors, Report.Format.TEXT);
        }
    }

    private static Set<String> errors(List<Problem> problems, Set<String> without) {
        return problems.stream()
                .filter(Problem::isError)
                .map(DiffCommand::said)
                .filter(said -> !without.contains(said))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** An error is the same where lines above it came or went. */
    private static String said(Problem problem) {
        return problem.location().file() + "\n" + problem.rule() + "\n" + problem.message();
    }

    /** A folder where there is one with data, else what git has under that name. */
    private Path side(String name, Path target) throws IOException {
        if (Files.isDirectory(Path.of(name).resolve("data"))) {
            return Path.of(name);
        }
        Repository repository = Repository.around(folder(project))
                .orElseThrow(() -> wrong("\"" + name + "\" is no folder with data/, and " + project
                        + " is in no git repository that could have such a revision"));
        Git git = new Git(repository);
        String commit = git.commit(name)
                .orElseThrow(() ->
                        wrong("\"" + name + "\" is neither a folder with data/ nor a revision of " + repository.root()
                                + (name.contains("..")
                                        ? "; give the two sides one after the other, and for where they parted"
                                                + " \"$(git merge-base main HEAD)\""
                                        : "")));
        if (!git.hasProject(commit)) {
            throw wrong("there is no folder " + repository.prefix() + " in the revision \"" + name + "\"");
        }
        git.write(commit, target);
        return Files.createDirectories(target);
    }

    private Path folder(Path path) {
        if (!Files.isDirectory(path)) {
            throw wrong("there is no folder " + path);
        }
        return path;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
