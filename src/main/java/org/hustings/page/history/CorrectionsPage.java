package org.hustings.page.history;

import java.util.List;
import java.util.Optional;
import org.hustings.page.Address;
import org.hustings.page.Before;
import org.hustings.page.Crumbs;
import org.hustings.page.Demonstration;
import org.hustings.page.Frame;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paragraphs;
import org.hustings.page.Prose;
import org.hustings.page.View;
import org.hustings.wording.Wording;

/**
 * What was wrong and has been put right, newest first.
 *
 * @param entries newest first
 */
public record CorrectionsPage(Frame frame, String lead, Optional<Prose> prose, List<Entry> entries) implements View {

    /** The page's path. */
    public static final String PATH = "corrections/";

    public CorrectionsPage {
        entries = List.copyOf(entries);
    }

    /**
     * One correction.
     *
     * @param page the page it concerns
     * @param was what stood there before, in a sentence
     */
    public record Entry(String day, Optional<Hyperlink> page, List<String> what, Optional<String> was) {

        public Entry {
            what = List.copyOf(what);
        }
    }

    @Override
    public String template() {
        return "corrections";
    }

    /** The page of corrections. */
    public static CorrectionsPage of(LanguageEdition edition, Optional<Prose> prose) {
        Wording words = edition.wording();
        Address here = edition.at(PATH);
        List<SiteCorrection> corrections = SiteCorrection.newestFirst(edition);
        Frame frame = Frame.of(
                        here,
                        words.text("corrections.title"),
                        words.text("corrections.lead"),
                        List.of(Crumbs.front(here)))
                .withFeed("feed.atom");
        return new CorrectionsPage(
                Demonstration.mark(frame, edition.data().elections().values()),
                words.text(corrections.isEmpty() ? "corrections.none" : "corrections.lead"),
                prose,
                corrections.stream().map(correction -> entry(here, correction)).toList());
    }

    private static Entry entry(Address here, SiteCorrection correction) {
        Wording words = here.edition().wording();
        return new Entry(
                words.date(correction.on()),
                correction.path().map(path -> here.to(path, words.say(correction.page()))),
                Paragraphs.of(words.text(correction.what())),
                Before.of(words, correction.was()));
    }
}
