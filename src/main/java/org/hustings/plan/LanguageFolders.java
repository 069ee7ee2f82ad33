package org.hustings.plan;

import java.util.Collection;
import java.util.List;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.prose.AuthoredDocument;

/** Whether pages of the default language stand at the root, and not in a folder named after it, as other languages do. */
final class LanguageFolders {

    private LanguageFolders() {}

    /**
     * The pages that are in a folder of the default language.
     *
     * @param main the tag of the site's first language
     */
    static List<Problem> check(Collection<AuthoredDocument> documents, String main) {
        String folder = main + "/";
        return documents.stream()
                .filter(document -> document.path().startsWith(folder))
                .map(document -> misplaced(document, folder))
                .toList();
    }

    private static Problem misplaced(AuthoredDocument document, String folder) {
        return Problem.warning(
                Location.of(document.source()),
                "paths",
                "the first of the site's languages stands at the root, and this page at /" + document.path(),
                "move it to " + document.source().replaceFirst("^content/" + folder, "content/"));
    }
}
