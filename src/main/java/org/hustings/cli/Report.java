package org.hustings.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hustings.json.JsonWriter;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.source.Excerpts;

/** Tells people and machines what is wrong. */
final class Report {

    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final Path project;
    private final PrintStream out;
    private final boolean colour;
    private final Excerpts excerpts;

    Report(Path project, PrintStream out, boolean colour) {
        this.project = project;
        this.out = out;
        this.colour = colour;
        this.excerpts = new Excerpts(project);
    }

    /**
     * Each problem in the order given. In text each has its line, a caret and a hint; the errors come last and then the
     * number of problems, since a terminal shows the end.
     */
    void print(List<Problem> problems, Format format) {
        String report = switch (format) {
            case TEXT -> text(problems) + (problems.isEmpty() ? "" : counts(problems) + '\n');
            case JSON -> json(problems);
            case GITHUB -> new GithubReport(Repository.prefix(project)).of(problems);
            case SARIF -> new SarifReport(Repository.prefix(project), this::line).of(problems);
        };
        write(report);
    }

    /** In text, of all problems those that were not told before; then how many there are now. */
    void printNews(List<Problem> problems, Set<Problem> told) {
        List<Problem> news =
                problems.stream().filter(problem -> !told.contains(problem)).toList();
        write(text(news) + (problems.isEmpty() ? "no problems any more" : counts(problems)) + '\n');
    }

    private void write(String report) {
        byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    private String text(List<Problem> problems) {
        StringBuilder report = new StringBuilder();
        problems.stream().filter(problem -> !problem.isError()).forEach(problem -> text(report, problem));
        problems.stream().filter(Problem::isError).forEach(problem -> text(report, problem));
        return report.toString();
    }

    private static String counts(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        return count(errors, "error") + ", " + count(problems.size() - errors, "warning");
    }

    private static String json(List<Problem> problems) {
        StringBuilder report = new StringBuilder();
        problems.forEach(problem -> json(report, problem));
        return report.toString();
    }

    private static String count(long n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }

    private void text(StringBuilder report, Problem problem) {
        String tint = problem.isError() ? RED : YELLOW;
        report.append(coloured(BOLD, problem.location().start() + ":"))
                .append(' ')
                .append(coloured(tint, problem.severity().word() + ":"))
                .append(' ')
                .append(problem.message())
                .append(" (")
                .append(problem.rule())
                .append(")\n");
        excerpt(report, problem.location());
        if (!problem.hint().isEmpty()) {
            report.append("    hint: ")
                    .append(problem.hint().replace("\n", "\n          "))
                    .append('\n');
        }
    }

    private String coloured(String code, String text) {
        return colour ? code + text + PLAIN : text;
    }

    private void excerpt(StringBuilder report, Location location) {
        Optional<String> line = excerpts.line(location);
        if (line.isEmpty()) {
            return;
        }
        report.append("    ").append(line.get()).append('\n');
        if (location.column() > 0) {
            report.append("    ")
                    .append(Excerpts.indent(line.get(), location.column()))
                    .append(coloured(BOLD, "^"))
                    .append('\n');
        }
    }

    /** The text of a location's line; empty where there is none. */
    private String line(Location location) {
        return excerpts.line(location).orElse("");
    }

    private static void json(StringBuilder report, Problem problem) {
        Location start = problem.location().start();
        byte[] object = JsonWriter.object(json -> json.field("file", start.file())
                .field("line", start.line())
                .field("column", start.column())
                .field("severity", problem.severity().word())
                .field("rule", problem.rule())
                .field("message", problem.message())
                .field("hint", problem.hint()));
        report.append(new String(object, StandardCharsets.UTF_8));
    }

    /** How problems are told. */
    enum Format {
        /** For people: each with its line, a caret and a hint. */
        TEXT,
        /** One object a line. */
        JSON,
        /** Workflow commands, which GitHub Actions shows beside the lines of a pull request. */
        GITHUB,
        /** SARIF 2.1.0, for code scanning. */
        SARIF;

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
}
