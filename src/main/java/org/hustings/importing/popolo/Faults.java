package org.hustings.importing.popolo;

import java.util.ArrayList;
import java.util.List;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.Position;

/** What is wrong with a file. */
final class Faults {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    /** @param file the path to show */
    Faults(String file) {
        this.file = file;
    }

    Location at(Thing thing) {
        return Position.in(file, thing.node().position());
    }

    /** Says why a thing cannot be used. */
    void reject(Thing thing, String message, String hint) {
        problems.add(Problem.error(at(thing), "import", message + ", so it was left out", hint));
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    int count() {
        return problems.size();
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
