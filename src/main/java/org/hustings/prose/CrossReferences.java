package org.hustings.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Checks what no file can know alone: that no two become the same page, and that links between files arrive. */
final class CrossReferences {

    private CrossReferences() {}

    static List<Problem> check(List<AuthoredDocument> documents) {
        List<Problem> problems = new ArrayList<>();
        Map<String, AuthoredDocument> byPath = new HashMap<>();
        for (AuthoredDocument document : documents) {
            AuthoredDocument first = byPath.get(document.path());
            if (first == null || isDraft(first)) {
                byPath.put(document.path(), document);
            } else if (!isDraft(document)) {
                problems.add(Problem.error(
                        Location.of(document.source()),
                        "prose-path",
                        "it would become the same page as " + first.source(),
                        "Rename or merge one of the two."));
            }
        }
        for (AuthoredDocument document : documents) {
            if (!isDraft(document)) {
                document.links().forEach(link -> check(link, byPath, problems));
            }
        }
        return problems;
    }

    private static boolean isDraft(AuthoredDocument document) {
        return document.status() == PublicationStatus.DRAFT;
    }

    /** Only links that name a file are meant for a file; whether others arrive shows when all pages are there. */
    private static void check(Link link, Map<String, AuthoredDocument> byPath, List<Problem> problems) {
        if (link.path().isEmpty() || !link.namesSource()) {
            return;
        }
        AuthoredDocument target = link.path()
                .map(byPath::get)
                .or(() -> link.fromPage().map(byPath::get))
                .orElse(null);
        if (target == null) {
            error(
                    link,
                    "there is no file for `" + link.written() + "`",
                    "The path starts from the folder of the file with the link.",
                    problems);
        } else if (isDraft(target)) {
            error(link, target.source() + " is a draft", "Publish it, or take the link out until then.", problems);
        } else if (!link.fragment().isEmpty() && !target.anchors().contains(link.fragment())) {
            error(
                    link,
                    target.source() + " has no `#" + link.fragment() + "`",
                    "Give the target an id with `[#" + link.fragment() + "]`.",
                    problems);
        }
    }

    private static void error(Link link, String message, String hint, List<Problem> problems) {
        problems.add(Problem.error(link.location(), "prose-reference", message, hint));
    }
}
