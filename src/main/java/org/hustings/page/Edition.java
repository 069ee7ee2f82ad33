package org.hustings.page;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Today;
import org.hustings.standing.Standings;
import org.hustings.wording.Wording;

/**
 * Everything a build knows once it has read and checked: the site as on one day.
 *
 * @param standings the data and what is true of it today
 * @param wordings the site's words by language, for every published language
 * @param baseUrl where the site will stand, absolute, ending in {@code /}
 * @param assets the published path of an asset by the path that authors write, for example
 *     {@code assets/site.css} to {@code assets/site.1a2b3c4d.css}
 * @param authored the paths of authored pages that are pages of their own, for example {@code about/}
 * @param folder where its pages stand in each language's part of the site: empty, or for the style guide {@value
 *     #STYLE_GUIDE}
 */
public record Edition(
        Standings standings,
        Map<String, Wording> wordings,
        String baseUrl,
        Map<String, String> assets,
        Set<String> authored,
        String folder) {

    /** The folder of the style guide. */
    public static final String STYLE_GUIDE = "styleguide/";

    /** The most cards that are made unasked: some seconds' work the first time. */
    private static final int CARDS = 2000;

    public Edition {
        wordings = Map.copyOf(wordings);
        assets = Map.copyOf(assets);
        authored = Set.copyOf(authored);
    }

    /** The site itself. */
    public Edition(
            Standings standings,
            Map<String, Wording> wordings,
            String baseUrl,
            Map<String, String> assets,
            Set<String> authored) {
        this(standings, wordings, baseUrl, assets, authored, "");
    }

    /** The style guide of this site: a made-up one in its words, with its assets, in a folder of it. */
    public Edition styleGuide(Standings madeUp) {
        return new Edition(madeUp, wordings, baseUrl, assets, authored, STYLE_GUIDE);
    }

    /** Whether this is the style guide, which nothing but itself lists, and where everything is made up. */
    public boolean isStyleGuide() {
        return !folder.isEmpty();
    }

    /** What editors wrote. */
    public Dataset data() {
        return standings.data();
    }

    /** The day described. */
    public Today today() {
        return standings.today();
    }

    /**
     * Whether pages have pictures to be shared with: as the site's owner says, or else while there are at most {@value
     * #CARDS} of them.
     */
    public boolean hasCards() {
        return switch (data().site().cards()) {
            case ON -> true;
            case OFF -> false;
            case AUTO -> {
                int ballots = data().elections().values().stream()
                        .mapToInt(election -> election.ballots().size())
                        .sum();
                int pages = data().candidates().size()
                        + ballots
                        + data().pledges().size()
                        + data().agreements().size();
                yield (long) pages * data().site().languages().size() <= CARDS;
            }
        };
    }

    /** The path of the site's root on its host: the same on a preview at another host, where the address differs. */
    public String basePath() {
        return URI.create(baseUrl).getRawPath();
    }

    /** The published path of an asset, from the site's root. */
    public Optional<String> asset(String path) {
        return Optional.ofNullable(assets.get(path));
    }

    /** The lasting address of an asset. */
    public Optional<String> assetUrl(String path) {
        return asset(path).map(published -> baseUrl + published);
    }

    /** Whether a Democracy Club person has a page: more than one candidacy, or any follow-through. */
    public boolean hasPage(String person) {
        List<Candidate> candidacies = standings.candidacies(person);
        return candidacies.size() > 1 || candidacies.stream().anyMatch(this::followedUp);
    }

    private boolean followedUp(Candidate candidate) {
        return standings.outcomes(candidate).stream()
                .anyMatch(outcome -> outcome.current().isPresent());
    }

    /** Everybody in an election: ballot by ballot as written, in ballot-paper order. */
    public List<Candidate> candidates(Election election) {
        return election.ballots().values().stream()
                .flatMap(ballot -> standings.ballotOrder(election.id(), ballot.area()).stream())
                .toList();
    }
}
