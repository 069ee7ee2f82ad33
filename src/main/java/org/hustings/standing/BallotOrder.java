package org.hustings.standing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Party;

/** The order of the ballot paper (rule 9). */
final class BallotOrder {

    private static final Comparator<Key> BY_NAME = Comparator.comparing(Key::surname)
            .thenComparing(Key::otherNames)
            .thenComparing(key -> key.candidate().id());

    /** Individuals come after the parties, as on the papers of elections with lists. */
    private static final Comparator<Key> BY_LIST = Comparator.comparing(Key::individual)
            .thenComparing(Key::partyName)
            .thenComparing(key -> key.candidate().party())
            .thenComparingInt(key -> key.candidate().listPosition().orElse(Integer.MAX_VALUE))
            .thenComparing(BY_NAME);

    private final Dataset data;
    private final boolean partyLists;
    private final String language;

    BallotOrder(Dataset data, Election election) {
        this.data = data;
        this.partyLists = election.votingSystem().lists();
        this.language = data.site().defaultLanguage();
    }

    /** The candidates of one ballot, in order. */
    List<Candidate> of(List<Candidate> candidates) {
        boolean lists = false;
        Key[] keys = new Key[candidates.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(candidates.get(i));
            lists |= partyLists && candidates.get(i).listPosition().isPresent();
        }
        Arrays.sort(keys, lists ? BY_LIST : BY_NAME);
        Candidate[] ordered = new Candidate[keys.length];
        for (int i = 0; i < keys.length; i++) {
            ordered[i] = keys[i].candidate();
        }
        return List.of(ordered);
    }

    private Key key(Candidate candidate) {
        GuessedName name = GuessedName.onPaper(candidate, language);
        Party party = data.parties().get(candidate.party());
        return new Key(
                candidate,
                Letters.of(name.surname()),
                Letters.of(name.otherNames()),
                candidate.party().equals(Party.INDEPENDENT),
                party == null ? candidate.party() : Letters.of(party.name().in(language)));
    }

    /** What a candidate is compared by, worked out once for each sort. */
    private record Key(Candidate candidate, String surname, String otherNames, boolean individual, String partyName) {}
}
