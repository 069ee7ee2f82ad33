package org.hustings.page.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.model.Candidate;
import org.hustings.model.Correction;
import org.hustings.model.LocalText;
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

    /** All corrections up to today, newest first; those of one day in the order of the data, the site's own first. */
    public static List<SiteCorrection> newestFirst(LanguageEdition edition) {
        List<SiteCorrection> corrections = new ArrayList<>();
        for (Correction correction : publishable(edition)) {
            if (edition.edition().today().knows(correction.on())) {
                corrections.add(ofSite(edition, correction));
            }
        }
        for (Candidate candidate : edition.data().candidates()) {
            for (Correction correction : edition.standings().corrections(candidate)) {
                corrections.add(ofCandidate(edition, candidate, correction));
            }
        }
        // Of one day the last in a file is the newest: the ids of the feed count from the oldest, and editors add at
        // the end.
        corrections.sort(Comparator.comparing(SiteCorrection::on));
        Collections.reverse(corrections);
        return corrections;
    }

    /**
     * The site's own corrections, as far as an embargo lets them be told: what was wrong on a page whose answers are not
     * published yet might tell one of them.
     */
    static List<Correction> publishable(LanguageEdition edition) {
        List<String> embargoed = embargoed(edition);
        return edition.data().corrections().stream()
                .filter(correction ->
                        embargoed.stream().noneMatch(correction.page().orElse("")::startsWith))
                .toList();
    }

    /**
     * The folders of elections and calls whose answers are not published yet, in every language, with what is embedded and
     * downloaded of them; and of the bodies that are elected, whose pages tell answers too.
     */
    private static List<String> embargoed(LanguageEdition edition) {
        List<String> pages = embargoedPages(edition);
        Stream<String> embedded = pages.stream().map(Paths::embed);
        return Stream.concat(pages.stream(), embedded)
                .flatMap(path -> Stream.concat(
                        Stream.of(path),
                        edition.data().site().languages().stream().map(language -> language + "/" + path)))
                .toList();
    }

    private static List<String> embargoedPages(LanguageEdition edition) {
        Stream<String> calls = edition.data().calls().values().stream()
                .filter(edition.standings()::embargoed)
                .map(call -> Paths.call(call.id()));
        Stream<String> elections = edition.data().elections().values().stream()
                .filter(election -> election.calls().stream()
                        .anyMatch(call -> edition.standings()
                                .embargoed(edition.data().calls().get(call))))
                .flatMap(election -> Stream.of(
                        Paths.election(election.id()),
                        "data/" + election.id() + "/",
                        Paths.organisation(election.organisation())));
        return Stream.concat(calls, elections).toList();
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
