package org.hustings.plan;

import java.util.Map;
import java.util.Set;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.page.LanguageEdition;
import org.hustings.prose.AuthoredDocument;
import org.hustings.prose.Link;

/** The parts of pages of a site whose data has errors: which a page surely has not, however they are mended. */
final class LikelyParts {

    private final Dataset data;
    private final Set<String> badFiles;
    private final LikelyPages pages;
    private final Anchors anchors;

    LikelyParts(Dataset data, Set<String> badFiles, LikelyPages pages, Map<String, AuthoredDocument> documentsByPath) {
        this.data = data;
        this.badFiles = badFiles;
        this.pages = pages;
        this.anchors = new Anchors(documentsByPath);
    }

    /** Whether a link that may lead to a page names a part that is not on it. */
    boolean lack(Link link) {
        String path = link.path().orElse("");
        // A link that could start at either of two folders leads to the page that stands.
        boolean clear = link.fromPage().map(pages::lack).orElse(true) || pages.have(path);
        String prefix = prefix(path);
        return clear
                && !path.isEmpty()
                && !pages.unread(path)
                && areKnown(path.substring(prefix.length()))
                && anchors.lacks(data, prefix, path, link.fragment());
    }

    private String prefix(String path) {
        return data.site().languages().stream()
                .map(language -> LanguageEdition.prefix(data.site(), language))
                .filter(prefix -> !prefix.isEmpty() && path.startsWith(prefix))
                .findFirst()
                .orElse("");
    }

    /** Whether all files that name parts of a page could be read. */
    private boolean areKnown(String path) {
        String[] steps = path.split("/", -1);
        return switch (steps[0] + " " + steps.length) {
            case "calls 4" -> badFiles.stream().noneMatch(file -> file.endsWith("/election.yaml"));
            case "agreements 3" -> !badFiles.contains("data/agreements/" + steps[1] + ".yaml");
            case "elections 5" ->
                steps[2].equals("parties") || pledgesAreKnown(data.elections().get(steps[1]));
            default -> true;
        };
    }

    private boolean pledgesAreKnown(Election election) {
        return election != null
                && !badFiles.contains(election.file().path())
                && badFiles.stream().noneMatch(file -> file.startsWith("data/calls/"))
                && data.calls().keySet().containsAll(election.calls())
                && election.calls().stream()
                                .map(data.calls()::get)
                                .mapToLong(call -> call.pledges().size())
                                .sum()
                        == data.pledgesOf(election).size();
    }
}
