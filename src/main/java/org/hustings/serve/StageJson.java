package org.hustings.serve;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hustings.json.JsonWriter;
import org.hustings.problem.Problem;
import org.hustings.source.Excerpts;

/** What an open page is told: which site is served, and the problems with their lines. */
final class StageJson {

    /** More than anybody mends before saving again. */
    private static final int MOST = 50;

    private StageJson() {}

    /** One line of JSON. */
    static String of(Stage stage, Path project) {
        Excerpts excerpts = new Excerpts(project);
        List<Problem> first = stage.problems().stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .limit(MOST)
                .toList();
        byte[] json = JsonWriter.object(object -> object.field("version", stage.version())
                .field("stale", stage.stale())
                .field("title", title(stage))
                .field("note", note(stage, first.size()))
                .objects("problems", first, (item, problem) -> problem(item, problem, excerpts)));
        return new String(json, StandardCharsets.UTF_8).strip().replace("\n", "");
    }

    private static void problem(JsonWriter json, Problem problem, Excerpts excerpts) {
        json.field("place", problem.location().toString())
                .field("file", problem.location().file())
                .field("line", problem.location().line())
                .field("column", problem.location().column())
                .field("severity", problem.severity().word())
                .field("rule", problem.rule())
                .field("message", problem.message())
                .field("hint", problem.hint());
        excerpts.line(problem.location()).ifPresent(line -> {
            json.field("excerpt", line);
            if (problem.location().column() > 0) {
                json.field("caret", Excerpts.indent(line, problem.location().column()) + "^");
            }
        });
    }

    private static String title(Stage stage) {
        long errors = stage.problems().stream().filter(Problem::isError).count();
        long warnings = stage.problems().size() - errors;
        if (errors == 0) {
            return count(warnings, "warning");
        }
        return warnings == 0 ? count(errors, "error") : count(errors, "error") + ", " + count(warnings, "warning");
    }

    private static String note(Stage stage, int told) {
        String state = !stage.stale()
                ? ""
                : stage.site().isPresent()
                        ? "The page shows the site as it was before. Save the mended file, and the new one appears."
                        : "There is no site to show yet. Save the mended file, and it appears.";
        String rest = told < stage.problems().size() ? " These are the first " + told + "." : "";
        return (state + rest).strip();
    }

    private static String count(long n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }
}
