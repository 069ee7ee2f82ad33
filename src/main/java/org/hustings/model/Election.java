package org.hustings.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code data/elections/<election>/election.yaml}.
 *
 * @param id the folder's name, a Democracy Club election id such as {@code local.norfolk.2021-05-06}
 * @param organisation the body that is elected
 * @param date polling day
 * @param pollsClose when the polls close; 22:00 local time on polling day where it is left out (Representation of the
 *     People Act 1983, schedule 1, rule 1)
 * @param calls the calls put to these candidates
 * @param retainPersonalDataUntil links and contact log are left out of a site built after this day
 * @param demonstration whether everybody in it is made up, which every page then says
 * @param ballots by id, in the order written
 */
public record Election(
        @Given SourceFile file,
        @Given String id,
        LocalText name,
        String organisation,
        LocalDate date,
        Optional<Moment> pollsClose,
        @Default("fptp") VotingSystem votingSystem,
        Optional<LocalDate> nominationsClose,
        List<String> calls,
        Optional<LocalDate> retainPersonalDataUntil,
        boolean demonstration,
        Map<String, Ballot> ballots) {

    public Election {
        calls = List.copyOf(calls);
        ballots = Collections.unmodifiableMap(new LinkedHashMap<>(ballots));
    }

    /** When the polls close. */
    public Moment pollsCloseOrDefault() {
        return pollsClose.orElseGet(() -> new Moment(date.atTime(22, 0), Optional.empty()));
    }

    /** The ballot held in an area. */
    public Optional<Ballot> ballotIn(String area) {
        return ballots.values().stream().filter(b -> b.area().equals(area)).findFirst();
    }

    /** How votes become seats. */
    public enum VotingSystem implements Term {
        FPTP,
        BLOC,
        STV,
        AMS,
        LIST,
        SV;

        /** Whether parties put up lists of candidates, whose order is the party's. */
        public boolean lists() {
            return this == AMS || this == LIST;
        }
    }
}
