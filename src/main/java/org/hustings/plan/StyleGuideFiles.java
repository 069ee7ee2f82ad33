package org.hustings.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Fingerprint;
import org.hustings.page.Edition;
import org.hustings.page.LanguageEdition;
import org.hustings.page.history.Change;
import org.hustings.page.history.ChangeLog;
import org.hustings.page.history.ChangesPage;
import org.hustings.page.styleguide.StyleGuide;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.prose.AuthoredDocument;

/**
 * The style guide: the pages of a made-up site in a folder of its own in each language, and one that leads to them. No
 * sitemap, search index, feed, table or manifest hears of it.
 */
final class StyleGuideFiles {

    private final List<LanguageEdition> languages;
    private final Inputs inputs;

    /** @param context the fingerprint of everything that the site's own pages depend on, whoever they are about */
    StyleGuideFiles(Edition madeUp, Fingerprint context) {
        this.languages = madeUp.data().site().languages().stream()
                .map(language -> LanguageEdition.of(madeUp, language))
                .toList();
        this.inputs = new Inputs(with(context, "styleguide"), madeUp.standings());
    }

    /** The folder of each language, from the site's root. */
    List<String> folders() {
        return languages.stream().map(LanguageEdition::prefix).toList();
    }

    /** The fingerprint of a site that has this besides. */
    Fingerprint with(Fingerprint site) {
        return with(site, inputs.everything().toString());
    }

    private static Fingerprint with(Fingerprint site, String more) {
        MessageDigest digest = Fingerprint.sha256();
        digest.update((site + " " + more).getBytes(StandardCharsets.UTF_8));
        return Fingerprint.of(digest.digest());
    }

    /** Plans it, unless the site has pages of its own there. */
    List<Problem> plan(Collection<AuthoredDocument> documents, CardShelf shelf, Draft draft) {
        List<Problem> problems = documents.stream()
                .filter(document -> folders().stream().anyMatch(document.path()::startsWith))
                .map(StyleGuideFiles::taken)
                .sorted()
                .toList();
        if (!problems.isEmpty()) {
            return problems;
        }
        Draft guide = new Draft();
        for (LanguageEdition language : languages) {
            guide.page(language.prefix(), inputs.everything(), () -> StyleGuide.of(language));
            Lazy<ChangeLog> log = new Lazy<>(() -> log(language));
            new LanguagePages(language, log, List::of, path -> Optional.empty(), (path, made) -> made, inputs, guide)
                    .record();
            new Cards(shelf, guide).plan(language);
        }
        draft.addUnlisted(guide);
        return problems;
    }

    /** As much as the page shows, as if there were no more: what is left out elsewhere is in tables, which this has none of. */
    private static ChangeLog log(LanguageEdition language) {
        List<Change> newest = ChangeLog.of(language, ChangesPage.SHOWN).newest();
        return new ChangeLog(newest, newest.size());
    }

    private static Problem taken(AuthoredDocument document) {
        return Problem.error(
                Location.of(document.source()),
                "paths",
                "the style guide stands at /" + Edition.STYLE_GUIDE + ", where this page is",
                "build without --styleguide, or put this page elsewhere");
    }
}
