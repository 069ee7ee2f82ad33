package org.hustings.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Election;
import org.hustings.page.Address;
import org.hustings.page.Before;
import org.hustings.page.LanguageEdition;
import org.hustings.page.history.Change;
import org.hustings.page.history.ChangeLog;
import org.hustings.page.history.ChangesPage;
import org.hustings.page.history.CorrectionsPage;
import org.hustings.page.history.SiteCorrection;
import org.hustings.wording.Wording;

/** The Atom feeds (RFC 4287) of what was recorded and corrected. */
public final class Feeds {

    /** The most entries that a feed holds: readers ask for it again and again. */
    private static final int LONGEST = 200;

    private Feeds() {}

    /** Writes {@code /changes/feed.atom}. */
    public static void changes(LanguageEdition edition, ChangeLog log, OutputStream out) throws IOException {
        Wording words = edition.wording();
        List<AtomFeed.Entry> entries = new ArrayList<>();
        for (Change change : log.first(LONGEST)) {
            entries.add(new AtomFeed.Entry(
                    change.on(),
                    change.path() + "/" + change.what().key(),
                    edition.at("").url(change.path()),
                    words.say(change.what()),
                    Optional.empty()));
        }
        feed(edition, ChangesPage.PATH, words.text("changes.title"), entries).write(out);
    }

    /** Writes {@code /corrections/feed.atom}. */
    public static void corrections(LanguageEdition edition, OutputStream out) throws IOException {
        Wording words = edition.wording();
        List<AtomFeed.Entry> entries = new ArrayList<>();
        for (SiteCorrection correction : SiteCorrection.newestFirst(edition)) {
            String path = correction.path().orElse(CorrectionsPage.PATH);
            String what = words.text(correction.what());
            entries.add(new AtomFeed.Entry(
                    correction.on(),
                    path,
                    edition.at("").url(path),
                    correction.path().map(page -> words.say(correction.page())).orElse(what),
                    Optional.of(Before.of(words, correction.was())
                            .map(was -> what + "\n\n" + was)
                            .orElse(what))));
        }
        List<AtomFeed.Entry> newest = entries.subList(0, Math.min(entries.size(), LONGEST));
        feed(edition, CorrectionsPage.PATH, words.text("corrections.title"), newest)
                .write(out);
    }

    private static AtomFeed feed(LanguageEdition edition, String path, String title, List<AtomFeed.Entry> entries) {
        Wording words = edition.wording();
        Address page = edition.at(path);
        List<String> madeUp = edition.data().elections().values().stream()
                .filter(Election::demonstration)
                .map(election -> words.text(election.name()))
                .toList();
        return new AtomFeed(
                page.url() + "feed.atom",
                page.url(),
                words.language(),
                title + " \u2013 " + edition.masthead().title(),
                Optional.of(words.list(madeUp))
                        .filter(names -> !names.isEmpty())
                        .map(names -> words.text("page.demonstration-of", "elections", names)),
                edition.masthead().publisher(),
                entries);
    }
}
