package org.hustings.prose;

import java.time.LocalDate;
import java.util.List;
import org.hustings.problem.Problem;

/**
 * What {@code content/} holds.
 *
 * @param documents every document, drafts too, by source
 * @param assets every other file that is published, by source
 * @param problems everything that is wrong, by place
 */
public record ProseResult(List<AuthoredDocument> documents, List<ContentAsset> assets, List<Problem> problems) {

    public ProseResult {
        documents = List.copyOf(documents);
        assets = List.copyOf(assets);
        problems = List.copyOf(problems);
    }

    /** The documents of a site built for this day. */
    public List<AuthoredDocument> publishedOn(LocalDate today) {
        return documents.stream()
                .filter(document -> document.isPublishedOn(today))
                .toList();
    }
}
