package org.hustings.page.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hustings.model.Ballot;
import org.hustings.model.Election;
import org.hustings.model.NaturalOrder;
import org.hustings.model.Organisation;
import org.hustings.page.Address;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.standing.AreaBallots;

/**
 * An elected body with the areas people vote in, each leading to its newest ballot.
 *
 * @param elections newest first, each with its day
 * @param letters the areas by first letter; one nameless group where they are few, none where they are too many for a
 *     front page, since the pages of the elections list them
 */
public record AreaFinder(Hyperlink organisation, List<DatedElection> elections, List<Letter> letters) {

    private static final int FEW = 30;
    private static final int TOO_MANY = 400;

    /** An election and its polling day. */
    public record DatedElection(Hyperlink name, String day) {}

    /** The areas that start with a letter. */
    public record Letter(String letter, List<Hyperlink> areas) {}

    static List<AreaFinder> all(Address address) {
        LanguageEdition edition = address.edition();
        AreaBallots ballots = AreaBallots.of(edition.data(), edition.standings().today());
        Map<String, List<Election>> elections = new TreeMap<>();
        edition.data().elections().values().stream()
                .sorted(Comparator.comparing(Election::date).reversed().thenComparing(Election::id))
                .forEach(election -> elections
                        .computeIfAbsent(election.organisation(), id -> new ArrayList<>())
                        .add(election));
        List<AreaFinder> finders = new ArrayList<>();
        elections.forEach((id, newestFirst) -> {
            Organisation organisation = edition.data().organisations().get(id);
            finders.add(of(address, organisation, newestFirst, ballots));
        });
        finders.sort(Comparator.comparing(finder -> finder.organisation().text(), NaturalOrder.NAMES));
        return finders;
    }

    private static AreaFinder of(
            Address address, Organisation organisation, List<Election> newestFirst, AreaBallots ballots) {
        LanguageEdition edition = address.edition();
        return new AreaFinder(
                address.to(Paths.organisation(organisation.id()), edition.text(organisation.name())),
                newestFirst.stream()
                        .map(election -> new DatedElection(
                                address.to(Paths.election(election.id()), edition.text(election.name())),
                                edition.wording().date(election.date())))
                        .toList(),
                letters(areas(address, organisation, newestFirst, ballots)));
    }

    /** Each area leads to the ballot that is next there, or was last: to where its postcodes lead. */
    private static Collection<Hyperlink> areas(
            Address address, Organisation organisation, List<Election> newestFirst, AreaBallots ballots) {
        Map<String, Hyperlink> areas = new HashMap<>();
        for (Election election : newestFirst) {
            for (Ballot ballot : election.ballots().values()) {
                Organisation.Area area = organisation.areas().get(ballot.area());
                areas.computeIfAbsent(
                        ballot.area(),
                        id -> address.to(
                                Paths.ballot(
                                        ballots.current(organisation.id() + "/" + id)
                                                .get(0)
                                                .election()
                                                .id(),
                                        id),
                                address.edition().text(area.name())));
            }
        }
        return areas.values();
    }

    private static List<Letter> letters(Collection<Hyperlink> areas) {
        if (areas.size() > TOO_MANY) {
            return List.of();
        }
        Map<String, List<Hyperlink>> letters = new LinkedHashMap<>();
        areas.stream()
                .sorted(Comparator.comparing(Hyperlink::text, NaturalOrder.NAMES)
                        .thenComparing(Hyperlink::href))
                .forEach(area -> letters.computeIfAbsent(
                                areas.size() > FEW ? initial(area.text()) : "", letter -> new ArrayList<>())
                        .add(area));
        List<Letter> groups = new ArrayList<>(letters.size());
        letters.forEach((letter, members) -> groups.add(new Letter(letter, members)));
        return groups;
    }

    /** The first letter without its accent, as {@link NaturalOrder} has it: who looks for Éastbrook looks under E. */
    private static String initial(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD);
        return letters.isEmpty() ? "" : new String(Character.toChars(Character.toUpperCase(letters.codePointAt(0))));
    }
}
