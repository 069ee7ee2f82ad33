package org.hustings.page.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.Correction;
import org.hustings.model.LocalText;
import org.hustings.page.AnswerPages;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.standing.Phrase;

/**
 * A correction of anything on the site.
 *
 * @param path the page it concerns, from the root of a language's site
 * @param page that page's name
 */
public record SiteCorrection(
        LocalDate on, Optional<String> path, Phrase page, LocalText what, Optional<LocalText> was) {

    /**
     * All corrections up to today, newest first; of one day the site's own first, and of one file the last first, since
     * editors add at the end and the ids of the feed count from the oldest.
     */
    public static List<SiteCorrection> newestFirst(LanguageEdition edition) {
        List<SiteCorrection> corrections = new ArrayList<>();
        for (Correction correction : ChangeLog.lastFirst(publishable(edition))) {
            if (edition.edition().today().knows(correction.on())) {
                corrections.add(ofSite(edition, correction));
            }
        }
        for (Candidate candidate : edition.data().candidates()) {
            for (Correction correction : edition.standings().corrections(candidate)) {
                corrections.add(ofCandidate(edition, candidate, correction));
            }
        }
        corrections.sort(Comparator.comparing(SiteCorrection::on).reversed());
        return corrections;
    }

    /**
     * The site's own corrections, as far as an embargo lets them be told: what was wrong on a page whose answers are not
     * published yet might tell one of them, and so might what was wrong nobody says where.
     */
    static List<Correction> publishable(LanguageEdition edition) {
        AnswerPages pages = new AnswerPages(edition.data(), edition.standings()::embargoed);
        return edition.data().corrections().stream()
                .filter(correction -> !pages.mayTell(correction))
                .toList();
    }

    private static SiteCorrection ofSite(LanguageEdition edition, Correction correction) {
        Optional<String> path = correction.page();
        return new SiteCorrection(
                correction.on(), path, PageName.of(edition, path.orElse("")), correction.what(), correction.was());
    }

    private static SiteCorrection ofCandidate(LanguageEdition edition, Candidate candidate, Correction correction) {
        return new SiteCorrection(
                correction.on(),
                Optional.of(Paths.candidate(candidate)),
                PageName.of(edition, candidate),
                correction.what(),
                correction.was());
    }
}
