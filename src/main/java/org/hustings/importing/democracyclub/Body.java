package org.hustings.importing.democracyclub;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hustings.importing.roster.Roster;

/** The body that a ballot elects to. */
final class Body {

    private static final Set<String> SMALL = Set.of("and", "of", "the", "upon", "on", "in", "with", "by", "le", "de");

    private Body() {}

    /**
     * The body.
     *
     * @param named what the export calls the organisation, if it does
     */
    static Roster.Organisation of(BallotId ballot, Optional<String> named) {
        String organisation = ballot.organisation().orElse("");
        return switch (ballot.type()) {
            case "local" ->
                new Roster.Organisation(
                        organisation, named.orElse(title(organisation)), "council", Optional.empty(), named.isEmpty());
            case "mayor" -> only(organisation + "-mayor", "Mayor of " + title(organisation), "mayor");
            case "pcc" ->
                only(organisation + "-pcc", "Police and Crime Commissioner for " + title(organisation), "pcc");
            case "sp" -> only("scottish-parliament", "Scottish Parliament", "parliament");
            case "senedd" -> only("senedd", "Senedd Cymru", "parliament");
            case "naw" -> only("national-assembly-for-wales", "National Assembly for Wales", "parliament");
            case "nia" -> only("northern-ireland-assembly", "Northern Ireland Assembly", "parliament");
            case "gla" -> only("london-assembly", "London Assembly", "council");
            case "europarl" -> only("european-parliament", "European Parliament", "parliament");
            default -> only("uk-parliament", "UK Parliament", "parliament");
        };
    }

    private static Roster.Organisation only(String id, String name, String kind) {
        return new Roster.Organisation(id, name, kind, Optional.empty(), false);
    }

    /** An id as a name: {@code stratford-on-avon} is Stratford on Avon. */
    private static String title(String id) {
        return Arrays.stream(id.split("-"))
                .map(word ->
                        SMALL.contains(word) ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** What kind of area a ballot is for, as far as its id and GSS code tell. */
    static Optional<String> areaKind(BallotId ballot, Optional<String> gss) {
        if (ballot.type().equals("local")) {
            return gss.map(code -> code.startsWith("E58") ? "county-division" : "ward");
        }
        return switch (ballot.type()) {
            case "mayor" -> Optional.empty();
            case "pcc" -> Optional.of("police-area");
            case "europarl" -> Optional.of("region");
            default ->
                ballot.subtype().equals(Optional.of("r"))
                        ? Optional.of("region")
                        : ballot.subtype().equals(Optional.of("a")) ? Optional.empty() : Optional.of("constituency");
        };
    }

    /**
     * The name of an election.
     *
     * @param byElection whether every ballot of it is a by-election
     * @param onlyArea the name of its area, where it has just one
     */
    static String electionName(
            BallotId ballot, Roster.Organisation body, boolean byElection, Optional<String> onlyArea) {
        int year = ballot.date().getYear();
        if (byElection) {
            return onlyArea.map(area -> body.name() + ", " + area + " by-election " + year)
                    .orElseGet(() -> body.name() + " by-elections, " + ballot.date());
        }
        String part = ballot.subtype()
                .map(subtype -> switch (subtype) {
                    case "c" -> ", constituencies";
                    case "r" -> ", regions";
                    default -> ", London-wide";
                })
                .orElse("");
        return body.name() + (ballot.type().equals("parl") ? " general" : "") + " election " + year + part;
    }
}
