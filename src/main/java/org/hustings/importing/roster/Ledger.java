package org.hustings.importing.roster;

import java.util.ArrayList;
import java.util.List;
import org.hustings.importing.Change;
import org.hustings.importing.DataFolder;
import org.hustings.importing.YamlFile;
import org.hustings.importing.edit.YamlEdit;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Keeps the changes, problems and advice of one import together while it goes on. */
final class Ledger {

    private final DataFolder folder;
    private final List<Change> changes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> advice = new ArrayList<>();

    Ledger(DataFolder folder) {
        this.folder = folder;
    }

    DataFolder folder() {
        return folder;
    }

    void changed(Change.Kind kind, String line) {
        changes.add(Change.one(kind, line));
    }

    void changed(Change change) {
        changes.add(change);
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    void warn(Location at, String message, String hint) {
        problems.add(Problem.warning(at, "import", message, hint));
    }

    void advise(String sentence) {
        if (!advice.contains(sentence)) {
            advice.add(sentence);
        }
    }

    /** Stages an edited file together with what is told about it; a file that cannot be edited safely is left alone. */
    void write(YamlFile file, YamlEdit edit, List<Change> told) {
        edit.result()
                .ifPresentOrElse(
                        text -> {
                            if (!text.equals(file.text())) {
                                folder.write(file.path(), text);
                                changes.addAll(told);
                            }
                        },
                        () -> problems.add(Problem.error(
                                Location.of(file.path()),
                                "import",
                                "this file cannot be changed without touching what an editor wrote, so it was left as it is",
                                "make the changes by hand: "
                                        + String.join(
                                                "; ",
                                                told.stream().map(Change::line).toList()))));
    }

    List<Change> changes() {
        return changes;
    }

    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(folder.problems());
        all.addAll(problems);
        return all;
    }

    List<String> advice() {
        return advice;
    }
}
