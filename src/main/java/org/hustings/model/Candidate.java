package org.hustings.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code data/elections/<election>/candidates/<area>/<candidate>.yaml}: one person standing on one ballot.
 *
 * @param election the election's id
 * @param area the area's id, which names the ballot
 * @param id the file's name
 * @param ballotName as on the statement of persons nominated; it sets the ballot order
 * @param party a party's id, or {@code independent}
 * @param description as on the ballot paper
 * @param person Democracy Club's {@code person_id}, which ties a person's candidacies together
 * @param otherNames whole names that the person had before or goes by elsewhere, by which candidacies under quite
 *     different names are known to be one person's; not shown
 * @param listPosition the place in the party's list, from 1
 * @param statement to voters, in their own words
 * @param lang the BCP 47 tag of the language of what they say, where it is not the site's default
 * @param noContactRoute whether no way to reach them could be found
 * @param answers by pledge ({@code pledge}, or {@code call/pledge}), oldest first
 * @param followThrough by pledge, oldest first
 */
public record Candidate(
        @Given SourceFile file,
        @Given String election,
        @Given String area,
        @Given String id,
        LocalText name,
        Optional<BallotName> ballotName,
        String party,
        Optional<LocalText> description,
        Optional<String> person,
        List<String> otherNames,
        @Default("standing") Status status,
        Optional<Integer> listPosition,
        Optional<Result> result,
        List<Link> links,
        Optional<Image> image,
        Optional<LocalText> statement,
        Optional<LanguageTag> lang,
        boolean noContactRoute,
        List<ContactAttempt> contactLog,
        Map<String, List<Answer>> answers,
        Map<String, List<FollowThrough>> followThrough,
        List<Correction> corrections) {

    public Candidate {
        otherNames = List.copyOf(otherNames);
        links = List.copyOf(links);
        contactLog = List.copyOf(contactLog);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        followThrough = Collections.unmodifiableMap(new LinkedHashMap<>(followThrough));
        corrections = List.copyOf(corrections);
    }

    /** Whether they were elected, so far as is recorded. */
    public boolean elected() {
        return result.isPresent() && result.get().elected().orElse(false);
    }

    /** Whether they are still standing; everyone else is left out of every count. */
    public boolean standing() {
        return status == Status.STANDING;
    }

    /** Whether a candidacy still holds. */
    public enum Status implements Term {
        STANDING,
        WITHDRAWN,
        DESELECTED,
        DIED
    }

    /** The name on the statement of persons nominated. */
    public record BallotName(String surname, Optional<String> otherNames) {}

    /**
     * The result of the poll for one person.
     *
     * @param elected whether they were elected, where that is known
     * @param votes the number of votes, where it is known
     */
    public record Result(Optional<Boolean> elected, Optional<Integer> votes) {}

    /**
     * A portrait.
     *
     * @param file the path from the project folder, under {@code assets/}
     * @param alt what it shows, for those who cannot see it
     */
    public record Image(String file, LocalText alt, Optional<LocalText> credit, Optional<LocalText> licence) {}
}
