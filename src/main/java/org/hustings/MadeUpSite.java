package org.hustings;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.hustings.model.Dataset;
import org.hustings.model.Presentation;
import org.hustings.model.Site;
import org.hustings.model.SocialCards;
import org.hustings.model.Today;
import org.hustings.page.Edition;
import org.hustings.source.MadeUpData;
import org.hustings.standing.Standings;

/**
 * The site that the style guide shows: made-up elections and agreements under the name, in the languages and with the words
 * of a real site, on a day of its own, so that it shows the same states on every day.
 */
final class MadeUpSite {

    /** After one of its polls and before another. */
    private static final LocalDate DAY = LocalDate.of(2021, 5, 10);

    private MadeUpSite() {}

    /** The style guide of a site. */
    static Edition of(Edition edition) throws IOException {
        Site site = site(edition.data().site());
        Dataset madeUp = MadeUpData.read();
        Dataset data = new Dataset(
                site,
                madeUp.parties(),
                madeUp.organisations(),
                madeUp.elections(),
                madeUp.calls(),
                madeUp.pledges(),
                madeUp.agreements(),
                madeUp.candidates(),
                madeUp.corrections(),
                madeUp.redirects(),
                madeUp.postcodes(),
                edition.data().strings());
        return edition.styleGuide(Standings.of(data, Today.startOf(DAY, site.timeZone())));
    }

    /** Neutral, so that both what is held back before a poll and what is told after it come up; nothing of it can be edited. */
    private static Site site(Site own) {
        return new Site(
                own.file(),
                own.title(),
                own.strapline(),
                own.baseUrl(),
                own.languages(),
                own.publisher(),
                own.imprint(),
                own.independence(),
                own.licence(),
                own.corrections(),
                Optional.empty(),
                own.branch(),
                own.timeZone(),
                Presentation.NEUTRAL,
                SocialCards.ON);
    }
}
