package org.hustings.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Redirects;
import org.hustings.model.Site;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;

/** Moves the bare version of a page with it: other people's pages show it, and nobody will mend those. */
final class EmbedMoves {

    private final Site site;
    private final Draft draft;

    EmbedMoves(Site site, Draft draft) {
        this.site = site;
        this.draft = draft;
    }

    /**
     * The redirects as written, then those of bare pages. What was shown within others' pages and has moved to where nothing
     * can be shown is gone.
     */
    Redirects with(Redirects written) {
        Map<String, String> moved = new LinkedHashMap<>(written.moved());
        List<String> gone = new ArrayList<>(written.gone());
        written.moved()
                .forEach((from, to) -> bare(from).ifPresent(old -> {
                    Optional<String> now = bare(to).filter(draft::has);
                    if (now.isPresent()) {
                        moved.putIfAbsent(old, now.get());
                    } else {
                        gone.add(old);
                    }
                }));
        written.gone().forEach(path -> bare(path).ifPresent(gone::add));
        gone.removeIf(path -> draft.has(path) && !written.gone().contains(path));
        moved.keySet().removeIf(path -> draft.has(path) && !written.moved().containsKey(path));
        gone.removeAll(moved.keySet());
        return new Redirects(moved, gone.stream().distinct().toList());
    }

    /** Where the bare version of a scorecard or ballot stands; nothing for what has the path of another kind of page. */
    private Optional<String> bare(String path) {
        for (String language : site.languages()) {
            String prefix = LanguageEdition.prefix(site, language);
            String[] steps =
                    path.startsWith(prefix) ? path.substring(prefix.length()).split("/", -1) : new String[0];
            boolean candidates = steps.length > 2 && !steps[2].equals("parties");
            if (path.endsWith("/")
                    && candidates
                    && steps[0].equals("elections")
                    && steps.length >= 4
                    && steps.length <= 5) {
                return Optional.of(prefix + Paths.embed(path.substring(prefix.length())));
            }
        }
        return Optional.empty();
    }
}
