package org.hustings.page.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.page.Address;
import org.hustings.page.Crumbs;
import org.hustings.page.Demonstration;
import org.hustings.page.Frame;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Prose;
import org.hustings.page.View;
import org.hustings.wording.Wording;

/**
 * What was recorded, newest first.
 *
 * @param days newest first
 * @param older where to find what is too old to be here
 */
public record ChangesPage(
        Frame frame, String lead, Optional<Prose> prose, List<Day> days, Optional<String> older, Hyperlink data)
        implements View {

    /** How many entries the page shows. */
    public static final int SHOWN = 200;

    /** The page's path. */
    public static final String PATH = "changes/";

    public ChangesPage {
        days = List.copyOf(days);
    }

    /** What was recorded on a day. */
    public record Day(String date, List<Hyperlink> entries) {

        public Day {
            entries = List.copyOf(entries);
        }
    }

    @Override
    public String template() {
        return "changes";
    }

    /** The page of changes; the log holds at least the newest {@value #SHOWN}. */
    public static ChangesPage of(LanguageEdition edition, ChangeLog log, Optional<Prose> prose) {
        Wording words = edition.wording();
        Address here = edition.at(PATH);
        List<Change> shown = log.first(SHOWN);
        Map<LocalDate, List<Hyperlink>> byDay = new LinkedHashMap<>();
        for (Change change : shown) {
            byDay.computeIfAbsent(change.on(), day -> new ArrayList<>())
                    .add(here.to(change.path(), words.say(change.what())));
        }
        List<Day> days = new ArrayList<>();
        byDay.forEach((day, entries) -> days.add(new Day(words.date(day), entries)));
        String lead = shown.isEmpty() ? words.text("changes.none") : words.text("changes.lead");
        Frame frame = Frame.of(
                        here, words.text("changes.title"), words.text("changes.lead"), List.of(Crumbs.front(here)))
                .withFeed("feed.atom");
        return new ChangesPage(
                Demonstration.mark(frame, edition.data().elections().values()),
                lead,
                prose,
                days,
                Optional.of(log.total())
                        .filter(total -> total > shown.size())
                        .map(total -> words.text("changes.older", "shown", shown.size(), "total", total)),
                here.to("data/", words.text("changes.data")));
    }
}
