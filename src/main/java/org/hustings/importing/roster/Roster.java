package org.hustings.importing.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Link;
import org.hustings.problem.Location;

/**
 * Who stands where, as a source has it.
 *
 * @param source the source's name, for comments in new files
 * @param candidacies each at the place in the source where it stands
 * @param unsure ballots of which not every row could be read, so that nobody may be missed on them
 */
public record Roster(
        String source,
        List<Organisation> organisations,
        List<Election> elections,
        List<Ballot> ballots,
        List<Party> parties,
        List<Candidacy> candidacies,
        Set<String> unsure) {

    /** What {@link Candidacy#party} is for somebody of whom the source says that they stand for no party. */
    public static final String INDEPENDENT = "independent";

    public Roster {
        organisations = List.copyOf(organisations);
        elections = List.copyOf(elections);
        ballots = List.copyOf(ballots);
        parties = List.copyOf(parties);
        candidacies = List.copyOf(candidacies);
        unsure = Set.copyOf(unsure);
    }

    /**
     * A body that is elected.
     *
     * @param kind as in {@code data/areas/}
     * @param guessed whether the name was made up from the id, so that an editor has to write it
     */
    public record Organisation(String id, String name, String kind, Optional<String> gss, boolean guessed) {}

    /**
     * An election.
     *
     * @param votingSystem as in {@code election.yaml}, where the source tells it
     * @param retainUntil the last day on which links and contact log may be shown, where the source tells it
     * @param demonstration whether the source says that everybody in it is made up
     */
    public record Election(
            String id,
            String name,
            String organisation,
            LocalDate date,
            Optional<String> votingSystem,
            Optional<LocalDate> nominationsClose,
            Optional<LocalDate> retainUntil,
            boolean demonstration) {}

    /**
     * A ballot.
     *
     * @param area the area's id, if there is none with its GSS code or its name
     * @param calledOff whether no poll is held, where the source says so
     * @param status as in {@code election.yaml}, where the source tells it that way
     * @param reason why the poll was called off, where the source says so
     * @param replacedBy the ballot held instead, where the source has one
     */
    public record Ballot(
            String id,
            String election,
            String area,
            String areaName,
            Optional<String> areaKind,
            Optional<String> gss,
            Optional<Integer> seats,
            Optional<Boolean> calledOff,
            Optional<String> status,
            Optional<String> reason,
            Optional<String> replacedBy) {}

    /**
     * A party.
     *
     * @param key the source's id; {@link Candidacy#party} refers to it
     * @param id the id that the data would have; empty where it is to be made from the name
     */
    public record Party(String key, Optional<String> id, String name, Optional<String> democracyClubId) {}

    /**
     * What somebody says to voters.
     *
     * @param lang the language of what they say, where it is not the site's own
     */
    public record Statement(String text, Optional<String> lang) {}

    /**
     * One person on one ballot.
     *
     * @param person the id that ties their candidacies together
     * @param id the id that they have on a site of this program's, from which the source comes
     * @param party a {@link Party#key}, or {@link Roster#INDEPENDENT}; empty where the source does not say
     * @param description on the ballot paper; an empty text where the source says that there is none beside the party's name
     */
    public record Candidacy(
            Location at,
            String ballot,
            Optional<String> person,
            Optional<String> id,
            String name,
            Optional<String> surname,
            Optional<String> otherNames,
            Optional<String> party,
            Optional<String> description,
            Optional<Integer> listPosition,
            Optional<Boolean> elected,
            Optional<Integer> votes,
            List<Link> links,
            Optional<Statement> statement,
            Optional<String> status) {

        public Candidacy {
            links = List.copyOf(links);
        }

        /** Whether another row says the same. */
        boolean sameAs(Candidacy other) {
            return new Candidacy(
                            other.at,
                            ballot,
                            person,
                            id,
                            name,
                            surname,
                            otherNames,
                            party,
                            description,
                            listPosition,
                            elected,
                            votes,
                            links,
                            statement,
                            status)
                    .equals(other);
        }
    }
}
