package org.hustings.page.history;

import org.hustings.model.Call;
import org.hustings.model.Correction;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.standing.Phrase;

/** What the log of changes tells of the site as a whole: calls that opened, and corrections that concern no one candidate. */
final class SiteChanges {

    private SiteChanges() {}

    static void record(LanguageEdition edition, ChangeLog.Recorder recorder) {
        for (Call call : edition.data().calls().values()) {
            call.opened()
                    .ifPresent(day -> recorder.add(
                            day, Paths.call(call.id()), () -> Phrase.of("change.opened", "call", call.title())));
        }
        for (Correction correction : ChangeLog.lastFirst(SiteCorrection.publishable(edition))) {
            recorder.add(
                    correction.on(),
                    correction.page().orElse(CorrectionsPage.PATH),
                    () -> Phrase.of("change.correction", "what", correction.what()));
        }
    }
}
