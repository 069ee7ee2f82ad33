package org.hustings.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Link;
import org.hustings.model.LocalText;
import org.hustings.model.Organisation;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;

/** {@code /data/<election>/candidates.csv}: one row for each candidate of an election, in ballot order. */
public final class CandidatesTable {

    private CandidatesTable() {}

    /** The table of an election. */
    public static CsvTable<Candidate> of(LanguageEdition edition, Election election) {
        return new CsvTable<>(
                "candidates",
                "data/" + election.id() + "/candidates.csv",
                false,
                columns(edition, election),
                CsvTable.ballots(edition, election, (candidate, rows) -> rows.accept(candidate)));
    }

    private static List<Column<Candidate>> columns(LanguageEdition edition, Election election) {
        List<Column<Candidate>> columns = new ArrayList<>(facts(edition, election));
        columns.addAll(picture(edition));
        columns.addAll(contact(edition, election));
        return columns;
    }

    private static List<Column<Candidate>> facts(LanguageEdition edition, Election election) {
        Dataset data = edition.data();
        Organisation organisation = data.organisations().get(election.organisation());
        String language = data.site().defaultLanguage();
        return List.of(
                Column.text("election", Candidate::election),
                Column.text(
                        "ballot", c -> edition.ballot(election.id(), c.area()).id()),
                Column.text("area", Candidate::area),
                Column.text(
                        "area_name",
                        c -> organisation.areas().get(c.area()).name().in(language)),
                Column.text(
                        "area_gss",
                        c -> organisation.areas().get(c.area()).gss().orElse("")),
                Column.text("candidate", Candidate::id),
                Column.text("name", c -> c.name().in(language)),
                Column.text(
                        "surname",
                        c -> c.ballotName().map(Candidate.BallotName::surname).orElse("")),
                Column.text(
                        "other_names",
                        c -> c.ballotName()
                                .flatMap(Candidate.BallotName::otherNames)
                                .orElse("")),
                Column.text("party", Candidate::party),
                Column.text(
                        "party_name", c -> data.parties().get(c.party()).name().in(language)),
                Column.text("description", c -> text(c.description(), language)),
                Column.text("person", c -> c.person().orElse("")),
                Column.text("status", c -> c.status().term()),
                Column.of(
                        "list_position",
                        ColumnType.INTEGER,
                        c -> c.listPosition().map(String::valueOf).orElse("")),
                Column.of(
                        "elected",
                        ColumnType.BOOLEAN,
                        c -> edition.standings()
                                .result(c)
                                .flatMap(Candidate.Result::elected)
                                .map(String::valueOf)
                                .orElse("")),
                Column.of(
                        "votes",
                        ColumnType.INTEGER,
                        c -> edition.standings()
                                .result(c)
                                .flatMap(Candidate.Result::votes)
                                .map(String::valueOf)
                                .orElse("")),
                Column.text("statement", c -> text(c.statement(), language)),
                Column.of("demonstration", ColumnType.BOOLEAN, c -> String.valueOf(election.demonstration())),
                Column.text("url", c -> edition.url(Paths.candidate(c))));
    }

    /** The portrait; nothing of it where its file is missing. */
    private static List<Column<Candidate>> picture(LanguageEdition edition) {
        String language = edition.data().site().defaultLanguage();
        return List.of(
                Column.text("image", picture(edition, image -> url(edition, image))),
                Column.text("image_alt", picture(edition, image -> image.alt().in(language))),
                Column.text("image_credit", picture(edition, image -> text(image.credit(), language))),
                Column.text("image_licence", picture(edition, image -> text(image.licence(), language))));
    }

    private static Function<Candidate, String> picture(
            LanguageEdition edition, Function<Candidate.Image, String> value) {
        return c -> c.image()
                .filter(image -> edition.edition().asset(image.file()).isPresent())
                .map(value)
                .orElse("");
    }

    private static String url(LanguageEdition edition, Candidate.Image image) {
        return edition.edition().assetUrl(image.file()).orElse("");
    }

    /** How to reach them: links as long as they may be shown, and whether no way was found. */
    private static List<Column<Candidate>> contact(LanguageEdition edition, Election election) {
        boolean personal = edition.standings().personalDataShown(election);
        return List.of(
                Column.text("links", c -> personal ? links(c.links()) : ""),
                Column.of("no_contact_route", ColumnType.BOOLEAN, c -> String.valueOf(c.noContactRoute())));
    }

    private static String links(List<Link> links) {
        return links.stream().map(link -> link.kind() + " " + link.url()).collect(Collectors.joining("; "));
    }

    static String text(Optional<LocalText> text, String language) {
        return text.isPresent() ? text.get().in(language) : "";
    }
}
