package org.hustings.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.prose.AuthoredDocument;
import org.hustings.prose.ContentAsset;

/**
 * A page in a folder where the site has a file, or the other way round, which no folder on a disk can hold; and text for a
 * page that has no room for any.
 */
final class Clashes {

    private Clashes() {}

    /** Those that files of {@code content/} make. */
    static List<Problem> of(Collection<AuthoredDocument> documents, List<ContentAsset> files, Draft draft) {
        List<Problem> problems = new ArrayList<>();
        documents.forEach(document -> {
            add(document.source(), document.path(), draft, problems);
            if (draft.isStub(document.path())) {
                problems.add(joinsNothing(document));
            }
        });
        files.forEach(file -> add(file.source(), file.path(), draft, problems));
        return problems;
    }

    private static void add(String source, String path, Draft draft, List<Problem> problems) {
        draft.clash(path)
                .ifPresent(other -> problems.add(
                        Problem.error(Location.of(source), "paths", told(other, path), "give this file another name")));
    }

    private static Problem joinsNothing(AuthoredDocument document) {
        return Problem.error(
                Location.of(document.source()),
                "paths",
                "the site has a page of its own at /" + document.path() + " which takes no text",
                "give this file another name");
    }

    /** What is wrong where something is in the way of a path. */
    static String told(String other, String path) {
        return "the site has " + other + " of its own, so nothing can stand at /" + path;
    }
}
