package org.hustings.page.election;

import java.util.ArrayList;
import java.util.List;
import org.hustings.model.Election;
import org.hustings.model.Today;
import org.hustings.page.LanguageEdition;
import org.hustings.wording.Wording;

/** The days of an election besides polling day, as far as the data names them, each in a sentence. */
final class ElectionDates {

    private ElectionDates() {}

    /** When nominations and polls close, and until when personal data is shown. */
    static List<String> of(LanguageEdition edition, Election election) {
        Wording words = edition.wording();
        Today today = edition.standings().today();
        List<String> dates = new ArrayList<>(3);
        election.nominationsClose()
                .ifPresent(day -> dates.add(words.text(key("election.nominations", today.isAfter(day)), "day", day)));
        election.pollsClose()
                .ifPresent(moment -> dates.add(words.text(
                        key("election.polls", edition.standings().pollsClosed(election)), "moment", moment)));
        election.retainPersonalDataUntil()
                .ifPresent(day -> dates.add(words.text(
                        key("election.retained", !edition.standings().personalDataShown(election)), "day", day)));
        return dates;
    }

    private static String key(String key, boolean past) {
        return past ? key + ".past" : key;
    }
}
