package org.hustings.prose.jbake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Finds conditions that are never closed. Asciidoctor says nothing and leaves out the rest of the file. */
final class Conditionals {

    private static final Pattern OPEN = Pattern.compile("(?:ifn?def::\\S+\\[]|ifeval::\\[.+])\\s*");
    private static final Pattern CLOSE = Pattern.compile("endif::\\S*\\[]\\s*");

    private Conditionals() {}

    static List<Problem> unclosed(String file, List<String> lines) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int line = 0; line < lines.size(); line++) {
            if (OPEN.matcher(lines.get(line)).matches()) {
                open.push(line);
            } else if (CLOSE.matcher(lines.get(line)).matches()) {
                open.poll();
            }
        }
        return open.stream()
                .map(line -> Problem.error(
                        new Location(file, line + 1, 0),
                        "prose-syntax",
                        "the condition `" + lines.get(line).strip() + "` is never closed",
                        "Put `endif::[]` on a line of its own where it ends."))
                .toList();
    }
}
