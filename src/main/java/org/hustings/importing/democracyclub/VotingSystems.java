package org.hustings.importing.democracyclub;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Election;

/** How votes become seats, for each kind of election in the United Kingdom. */
final class VotingSystems {

    /** The first polls for mayors and commissioners without second preferences: Elections Act 2022, section 13. */
    private static final LocalDate FIRST_PAST_THE_POST = LocalDate.of(2023, 5, 4);

    /** The first Senedd of closed lists alone: Senedd Cymru (Members and Elections) Act 2024. */
    private static final LocalDate SENEDD_LISTS = LocalDate.of(2026, 4, 6);

    /** The first Scottish councils by single transferable vote: Local Governance (Scotland) Act 2004. */
    private static final LocalDate SCOTTISH_STV = LocalDate.of(2007, 5, 3);

    /** Democracy Club's names of the Scottish councils. */
    private static final Set<String> SCOTTISH = Set.of(
            "aberdeen-city",
            "aberdeenshire",
            "angus",
            "argyll-and-bute",
            "city-of-edinburgh",
            "clackmannanshire",
            "comhairle-nan-eilean-siar",
            "dumfries-and-galloway",
            "dundee-city",
            "east-ayrshire",
            "east-dunbartonshire",
            "east-lothian",
            "east-renfrewshire",
            "edinburgh",
            "eilean-siar",
            "falkirk",
            "fife",
            "glasgow-city",
            "highland",
            "inverclyde",
            "midlothian",
            "moray",
            "na-h-eileanan-an-iar",
            "north-ayrshire",
            "north-lanarkshire",
            "orkney-islands",
            "perth-and-kinross",
            "renfrewshire",
            "scottish-borders",
            "shetland-islands",
            "south-ayrshire",
            "south-lanarkshire",
            "stirling",
            "west-dunbartonshire",
            "west-lothian");

    /** Democracy Club's names of the councils of Northern Ireland. */
    private static final Set<String> NORTHERN_IRISH = Set.of(
            "antrim-and-newtownabbey",
            "ards-and-north-down",
            "armagh-city-banbridge-and-craigavon",
            "armagh-banbridge-and-craigavon",
            "belfast",
            "belfast-city",
            "causeway-coast-and-glens",
            "derry-and-strabane",
            "derry-city-and-strabane",
            "fermanagh-and-omagh",
            "lisburn-and-castlereagh",
            "mid-and-east-antrim",
            "mid-ulster",
            "newry-mourne-and-down");

    private VotingSystems() {}

    /**
     * The system of a ballot, as {@code election.yaml} writes it.
     *
     * @param gss the code of its area
     * @param severalSeats whether a ballot of its election fills more than one seat
     */
    static String of(BallotId ballot, Optional<String> gss, boolean severalSeats) {
        boolean secondPreferences = ballot.date().isBefore(FIRST_PAST_THE_POST);
        return switch (ballot.type()) {
            case "local" -> isStv(ballot, gss.orElse("")) ? "stv" : severalSeats ? "bloc" : "fptp";
            case "nia" -> "stv";
            case "mayor", "pcc" -> secondPreferences ? "sv" : "fptp";
            case "senedd" -> !ballot.date().isBefore(SENEDD_LISTS) ? "list" : additional(ballot);
            case "sp", "naw", "gla" -> additional(ballot);
            case "europarl" -> ballot.area().equals("northern-ireland") ? "stv" : "list";
            default -> "fptp";
        };
    }

    /** Whether people vote for lists of parties on a ballot, in whose order places in a list have a meaning. */
    static boolean lists(BallotId ballot) {
        String system = of(ballot, Optional.empty(), false);
        return Arrays.stream(Election.VotingSystem.values())
                .anyMatch(known -> known.lists() && known.term().equals(system));
    }

    /** Constituencies by first past the post; regions and London-wide seats make up for it. */
    private static String additional(BallotId ballot) {
        return ballot.subtype().filter(subtype -> !subtype.equals("c")).isPresent() ? "ams" : "fptp";
    }

    private static boolean isStv(BallotId ballot, String gss) {
        String council = ballot.organisation().orElse("");
        boolean scottish = gss.startsWith("S") || SCOTTISH.contains(council);
        boolean northernIrish = gss.startsWith("N") || NORTHERN_IRISH.contains(council);
        return northernIrish || (scottish && !ballot.date().isBefore(SCOTTISH_STV));
    }
}
