package org.hustings.export;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hustings.json.JsonWriter;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Organisation;
import org.hustings.model.Party;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.wording.Wording;

/**
 * {@code /data/popolo.json}: persons, organisations, areas, the seats of areas as posts, elections as events, and
 * candidacies as memberships, in the terms of the Popolo specification. It has no word for a ballot, which is therefore
 * told in those of the data.
 */
public final class PopoloJson {

    /** Where it stands in the site. */
    public static final String PATH = "data/popolo.json";

    private final LanguageEdition edition;
    private final Dataset data;
    private final Wording wording;

    private PopoloJson(LanguageEdition edition) {
        this.edition = edition;
        this.data = edition.data();
        this.wording = edition.wording();
    }

    /** Writes everybody and everything. */
    public static void write(LanguageEdition edition, OutputStream out) {
        PopoloJson popolo = new PopoloJson(edition);
        PopoloContests contests = new PopoloContests(edition);
        JsonWriter.object(
                out,
                json -> json.objects("persons", popolo.persons(), popolo::person)
                        .objects("organizations", popolo.organisations(), (j, write) -> write.accept(j))
                        .objects("areas", popolo.areas(), (j, write) -> write.accept(j))
                        .objects("posts", contests.posts(), contests::post)
                        .objects("events", popolo.data.elections().values(), contests::event)
                        .objects("ballots", contests.ballots(), contests::ballot)
                        .objects("memberships", popolo.data.candidates(), (j, candidate) -> {
                            contests.membership(j, candidate, personId(candidate));
                        }));
    }

    /** One entry for each person: their latest candidacy names them; who has no person id is one for each candidacy. */
    private List<Candidate> persons() {
        Map<String, Candidate> latest = new LinkedHashMap<>();
        data.candidates().forEach(candidate -> latest.merge(personId(candidate), candidate, this::later));
        return List.copyOf(latest.values());
    }

    private Candidate later(Candidate a, Candidate b) {
        return dateOf(b).isBefore(dateOf(a)) ? a : b;
    }

    private LocalDate dateOf(Candidate candidate) {
        return data.elections().get(candidate.election()).date();
    }

    private static String personId(Candidate candidate) {
        return candidate.person().map(id -> "person/" + id).orElseGet(() -> Paths.candidate(candidate));
    }

    private void person(JsonWriter json, Candidate candidate) {
        Election election = data.elections().get(candidate.election());
        json.field("id", personId(candidate)).field("name", wording.text(candidate.name()));
        candidate
                .ballotName()
                .ifPresent(name -> json.field("family_name", name.surname()).field("given_name", name.otherNames()));
        candidate
                .image()
                .flatMap(image -> edition.edition().assetUrl(image.file()))
                .ifPresent(url -> json.field("image", url));
        json.objects(
                "identifiers",
                candidate.person().stream().toList(),
                (j, id) -> j.field("scheme", "democracy-club-person-id").field("identifier", id));
        if (edition.standings().personalDataShown(election)) {
            json.objects(
                    "links",
                    candidate.links(),
                    (j, link) -> j.field("note", link.kind()).field("url", link.url()));
        }
    }

    private List<Consumer<JsonWriter>> organisations() {
        List<Consumer<JsonWriter>> all = new ArrayList<>();
        data.parties().values().forEach(party -> all.add(json -> party(json, party)));
        data.organisations().values().forEach(organisation -> all.add(json -> organisation(json, organisation)));
        return all;
    }

    private void party(JsonWriter json, Party party) {
        json.field("id", "party/" + party.id())
                .field("name", wording.text(party.name()))
                .field("classification", "party")
                .objects(
                        "identifiers",
                        party.democracyClubId().stream().toList(),
                        (j, id) -> j.field("scheme", "democracy-club-party-id").field("identifier", id));
    }

    private void organisation(JsonWriter json, Organisation organisation) {
        json.field("id", "organisation/" + organisation.id())
                .field("name", wording.text(organisation.name()))
                .field("classification", organisation.kind().term())
                .objects(
                        "identifiers",
                        organisation.gss().stream().toList(),
                        (j, gss) -> j.field("scheme", "gss").field("identifier", gss))
                .objects("links", organisation.url().stream().toList(), (j, url) -> j.field("url", url));
    }

    private List<Consumer<JsonWriter>> areas() {
        List<Consumer<JsonWriter>> all = new ArrayList<>();
        data.organisations()
                .values()
                .forEach(organisation -> organisation
                        .areas()
                        .values()
                        .forEach(area -> all.add(json -> json.field(
                                        "id", PopoloContests.areaId(organisation.id(), area.id()))
                                .field("name", wording.text(area.name()))
                                .field("classification", area.kind())
                                .objects(
                                        "identifiers",
                                        area.gss().stream().toList(),
                                        (j, gss) -> j.field("scheme", "gss").field("identifier", gss)))));
        return all;
    }
}
