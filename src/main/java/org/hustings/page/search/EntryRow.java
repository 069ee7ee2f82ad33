package org.hustings.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.page.Address;
import org.hustings.page.Hyperlink;
import org.hustings.wording.Wording;

/**
 * An entry in a list from A to Z.
 *
 * @param about what it is, or who somebody stands for, and where
 * @param status how somebody's candidacy ended before the poll
 */
public record EntryRow(Hyperlink link, String about, Optional<String> status) {

    static EntryRow of(Address here, SearchEntry entry) {
        Wording words = here.edition().wording();
        return new EntryRow(
                here.to(entry.path(), entry.name()),
                about(here, entry),
                entry.status().map(status -> words.term("status", status)));
    }

    /** Where there is one election only, nobody needs to be told which. */
    private static String about(Address here, SearchEntry entry) {
        List<String> told = new ArrayList<>();
        entry.details().forEach(detail -> told.add(here.edition().wording().isolated(detail)));
        if (here.edition().data().elections().size() > 1) {
            entry.election().ifPresent(told::add);
        }
        String details = String.join(" · ", told);
        if (entry.kind() == SearchEntry.Kind.CANDIDATE) {
            return details;
        }
        String kind = here.edition().wording().term("search-kind", entry.kind());
        return details.isEmpty() ? kind : kind + " · " + details;
    }
}
