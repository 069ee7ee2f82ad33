package org.hustings.model;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Everything that editors wrote under {@code data/}, read but not yet checked. Maps are by id and sorted by it; a
 * reference from one entry to another may still lead nowhere.
 *
 * @param parties including {@code independent}, which always exists
 * @param pledges by {@code call/pledge}
 * @param candidates sorted by election, area and id
 * @param corrections of {@code data/corrections.yaml}, in the order written
 * @param postcodes of {@code data/postcodes/}
 * @param strings the site's own words by language tag, where {@code data/strings/} has them
 */
public record Dataset(
        Site site,
        NavigableMap<String, Party> parties,
        NavigableMap<String, Organisation> organisations,
        NavigableMap<String, Election> elections,
        NavigableMap<String, Call> calls,
        NavigableMap<PledgeRef, Pledge> pledges,
        NavigableMap<String, Agreement> agreements,
        List<Candidate> candidates,
        List<Correction> corrections,
        Redirects redirects,
        Postcodes postcodes,
        NavigableMap<String, Map<String, String>> strings) {

    public Dataset {
        candidates = List.copyOf(candidates);
        corrections = List.copyOf(corrections);
    }

    /** The pledges that candidates of an election are asked, call by call in the order asked; unknown ones left out. */
    public List<Pledge> pledgesOf(Election election) {
        return election.calls().stream()
                .map(calls::get)
                .filter(Objects::nonNull)
                .flatMap(this::pledgesOf)
                .toList();
    }

    private Stream<Pledge> pledgesOf(Call call) {
        return call.pledges().stream()
                .map(id -> pledges.get(new PledgeRef(call.id(), id)))
                .filter(Objects::nonNull);
    }
}
