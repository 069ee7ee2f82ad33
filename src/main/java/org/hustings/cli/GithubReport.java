package org.hustings.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.problem.RuleBook;
import org.hustings.problem.Severity;

/**
 * Problems as GitHub's workflow commands, which a run of GitHub Actions turns into annotations of a pull request. What goes
 * beyond the number of annotations that GitHub shows is told in plain lines, which stay readable in the log.
 *
 * <p>See "Workflow commands for GitHub Actions" in GitHub's documentation for the form, and actions/toolkit's
 * {@code command.ts} for the escaping.
 */
final class GithubReport {

    /** How many errors, and how many warnings, GitHub shows for one step. */
    private static final int MOST = 10;

    private final String prefix;

    /** @param prefix the path of the project from the root of its repository: empty, or ending in {@code /} */
    GithubReport(String prefix) {
        this.prefix = prefix;
    }

    /** The whole report, with a line feed after each command. */
    String of(List<Problem> problems) {
        StringBuilder report = new StringBuilder();
        Map<Severity, Integer> told = new EnumMap<>(Severity.class);
        int more = 0;
        for (Problem problem : problems) {
            if (told.merge(problem.severity(), 1, Integer::sum) <= MOST) {
                command(report, problem);
            } else {
                more++;
                plain(report, problem);
            }
        }
        if (more > 0) {
            report.append("::notice title=Hustings::")
                    .append(data("GitHub shows " + MOST + " errors and " + MOST + " warnings of a step. " + more
                            + (more == 1 ? " more is" : " more are") + " told in the log of this step."))
                    .append('\n');
        }
        return report.toString();
    }

    private void command(StringBuilder report, Problem problem) {
        Location start = problem.location().start();
        report.append("::")
                .append(problem.severity().word())
                .append(" file=")
                .append(property(prefix + start.file()))
                .append(",line=")
                .append(start.line())
                .append(",col=")
                .append(start.column());
        String title = RuleBook.entry(problem.rule()).map(RuleBook.Entry::title).orElse(problem.rule());
        report.append(",title=")
                .append(property(title))
                .append("::")
                .append(data(words(problem)))
                .append('\n');
    }

    private static String words(Problem problem) {
        String message = problem.message() + " (" + problem.rule() + ")";
        return problem.hint().isEmpty() ? message : message + "\nhint: " + problem.hint();
    }

    /** A line that starts with the file, so that no text in it is taken for a command. */
    private void plain(StringBuilder report, Problem problem) {
        String line =
                prefix + problem.location().start() + ": " + problem.severity().word() + ": " + words(problem);
        report.append(line.replace("\n", " ").replace("\r", " ").replace("##[", "## ["))
                .append('\n');
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
