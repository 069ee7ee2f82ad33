package org.hustings.page.search;

import java.util.List;
import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.Term;

/**
 * Something that can be found by its name, in one language.
 *
 * @param name what it is called
 * @param filed what it is filed under from A to Z, in letters that can be compared one by one; people by surname
 * @param details what tells it from others of the name: the party, the area, the call
 * @param election the election that it belongs to
 * @param nominated the name on the ballot paper, where it is another than the one that somebody goes by
 * @param status how somebody's candidacy ended before the poll
 * @param path from the root of the language
 */
public record SearchEntry(
        Kind kind,
        String name,
        String filed,
        List<String> details,
        Optional<String> election,
        Optional<String> nominated,
        Optional<Candidate.Status> status,
        String path) {

    public SearchEntry {
        details = List.copyOf(details);
    }

    /** What it is. */
    public enum Kind implements Term {
        CANDIDATE,
        AREA,
        PARTY,
        PLEDGE,
        CALL,
        ELECTION,
        ORGANISATION,
        AGREEMENT
    }
}
