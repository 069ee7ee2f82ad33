package org.hustings.export;

import java.io.OutputStream;
import java.util.List;
import org.hustings.json.JsonWriter;
import org.hustings.model.Organisation;
import org.hustings.model.PostcodeDistrict;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.standing.AreaBallots;

/**
 * {@code /postcodes/<outward>.json}: all that a browser needs to find the areas of a postcode by itself, so that it tells
 * nobody which one. {@code areas} has the pages of each area, with its name and the election in every language of the
 * site; {@code lines} are those of {@code data/postcodes/<outward>.txt}.
 */
public final class PostcodeShard {

    private final List<LanguageEdition> languages;
    private final AreaBallots ballots;

    /** @param languages the site in each of its languages */
    public PostcodeShard(List<LanguageEdition> languages) {
        this.languages = List.copyOf(languages);
        this.ballots = AreaBallots.of(
                languages.get(0).data(), languages.get(0).standings().today());
    }

    /** The shard's place in the site. */
    public static String path(PostcodeDistrict district) {
        return Paths.POSTCODES + district.outward() + ".json";
    }

    /** Writes a shard. */
    public void write(PostcodeDistrict district, OutputStream out) {
        JsonWriter.object(
                out,
                json -> json.object("areas", areas -> district.areas().forEach(area -> area(areas, area)))
                        .field("lines", district.lines()));
    }

    private void area(JsonWriter json, String area) {
        int slash = area.indexOf('/');
        Organisation organisation = languages.get(0).data().organisations().get(area.substring(0, slash));
        Organisation.Area place = organisation.areas().get(area.substring(slash + 1));
        List<AreaBallots.Poll> polls = ballots.current(area);
        if (polls.isEmpty()) {
            json.objects(
                    area,
                    List.of(organisation),
                    (page, body) -> page.field("path", Paths.organisation(body.id()))
                            .object(
                                    "words",
                                    words -> languages.forEach(edition -> words.texts(
                                            edition.wording().language(),
                                            List.of(edition.text(place.name()), edition.text(body.name()))))));
            return;
        }
        json.objects(
                area,
                polls,
                (page, poll) -> page.field("path", Paths.ballot(poll.election().id(), place.id()))
                        .object(
                                "words",
                                words -> languages.forEach(edition -> words.texts(
                                        edition.wording().language(),
                                        List.of(
                                                edition.text(place.name()),
                                                edition.wording()
                                                        .text(
                                                                "postcode.election",
                                                                "election",
                                                                edition.text(poll.election()
                                                                        .name()),
                                                                "day",
                                                                poll.election().date()))))));
    }
}
