package org.hustings.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Checks what no file can know alone: that no two become the same page, and that links between files arrive. */
final class CrossReferences {

    private static final Pattern FILE = Pattern.compile("[^#?]*\\.(?:adoc|asciidoc|ad|md)(?:#.*)?", Pattern.DOTALL);

    private CrossReferences() {}

    static List<Problem> check(List<AuthoredDocument> documents) {
        List<Problem> problems = new ArrayList<>();
        Map<String, AuthoredDocument> byPath = new HashMap<>();
        for (AuthoredDocument document : documents) {
            AuthoredDocument first = byPath.putIfAbsent(document.path(), document);
            if (first != null) {
                problems.add(Problem.error(
                        Location.of(document.source()),
                        "prose-path",
                        "it would become the same page as " + first.source(),
                        "Rename or merge one of the two."));
            }
        }
        for (AuthoredDocument document : documents) {
            document.links().forEach(link -> check(link, byPath, problems));
        }
        return problems;
    }

    /** Only links that name a file are meant for a file; whether others arrive shows when all pages are there. */
    private static void check(Link link, Map<String, AuthoredDocument> byPath, List<Problem> problems) {
        if (link.path().isEmpty() || !FILE.matcher(link.written()).matches()) {
            return;
        }
        AuthoredDocument target = byPath.get(link.path().get());
        if (target == null) {
            problems.add(Problem.error(
                    link.location(),
                    "prose-reference",
                    "there is no file for `" + link.written() + "`",
                    "The path starts from the folder of the file with the link."));
        } else if (!link.fragment().isEmpty() && !target.anchors().contains(link.fragment())) {
            problems.add(Problem.error(
                    link.location(),
                    "prose-reference",
                    target.source() + " has no `#" + link.fragment() + "`",
                    "Give the target an id with `[#" + link.fragment() + "]`."));
        }
    }
}
