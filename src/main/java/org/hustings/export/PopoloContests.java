package org.hustings.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.json.JsonWriter;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.LanguageTag;
import org.hustings.model.LocalText;
import org.hustings.model.Organisation;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.wording.Wording;

/** What is contested and by whom, for {@code /data/popolo.json}: posts, elections, ballots and candidacies. */
final class PopoloContests {

    private final LanguageEdition edition;
    private final Dataset data;
    private final Wording wording;

    PopoloContests(LanguageEdition edition) {
        this.edition = edition;
        this.data = edition.data();
        this.wording = edition.wording();
    }

    static String areaId(String organisation, String area) {
        return "area/" + organisation + "/" + area;
    }

    private static String postId(String organisation, String area) {
        return "post/" + organisation + "/" + area;
    }

    /** What is voted for in an area. */
    record Post(String organisation, Organisation.Area area) {}

    /** A ballot and when it is held. */
    record Contest(Election election, Ballot ballot) {}

    List<Post> posts() {
        List<Post> posts = new ArrayList<>();
        data.organisations()
                .values()
                .forEach(organisation ->
                        organisation.areas().values().forEach(area -> posts.add(new Post(organisation.id(), area))));
        return posts;
    }

    void post(JsonWriter json, Post post) {
        json.field("id", postId(post.organisation(), post.area().id()))
                .field("label", wording.text(post.area().name()))
                .field("organization_id", "organisation/" + post.organisation())
                .field("area_id", areaId(post.organisation(), post.area().id()));
    }

    void event(JsonWriter json, Election election) {
        json.field("id", election.id())
                .field("name", wording.text(election.name()))
                .field("classification", "election")
                .field("start_date", election.date().toString())
                .field("end_date", election.date().toString())
                .field("organization_id", "organisation/" + election.organisation())
                .field("voting_system", election.votingSystem().term())
                .field("nominations_close", election.nominationsClose())
                .field("retain_personal_data_until", election.retainPersonalDataUntil())
                .field("demonstration", election.demonstration());
    }

    List<Contest> ballots() {
        List<Contest> contests = new ArrayList<>();
        data.elections()
                .values()
                .forEach(election ->
                        election.ballots().values().forEach(ballot -> contests.add(new Contest(election, ballot))));
        return contests;
    }

    void ballot(JsonWriter json, Contest contest) {
        Ballot ballot = contest.ballot();
        json.field("id", ballot.id())
                .field("event_id", contest.election().id())
                .field("post_id", postId(contest.election().organisation(), ballot.area()))
                .field("seats", ballot.seats())
                .field("status", ballot.status().term())
                .field("reason", said(ballot.reason()))
                .field("replaced_by", ballot.replacedBy());
    }

    /** @param person the id of the person's entry */
    void membership(JsonWriter json, Candidate candidate, String person) {
        Election election = data.elections().get(candidate.election());
        json.field("id", Paths.candidate(candidate))
                .field("person_id", person)
                .field("organization_id", "organisation/" + election.organisation())
                .field("post_id", postId(election.organisation(), candidate.area()))
                .field("on_behalf_of_id", "party/" + candidate.party())
                .field("area_id", areaId(election.organisation(), candidate.area()))
                .field("event_id", election.id())
                .field(
                        "ballot_id",
                        edition.ballot(election.id(), candidate.area()).id())
                .field("role", "candidate")
                .field("name", wording.text(candidate.name()));
        candidate
                .ballotName()
                .ifPresent(name -> json.object(
                        "ballot_name",
                        n -> n.field("surname", name.surname()).field("other_names", name.otherNames())));
        json.field("description", said(candidate.description()))
                .field("status", candidate.status().term());
        candidate.listPosition().ifPresent(position -> json.field("list_position", position));
        edition.standings().result(candidate).ifPresent(result -> {
            result.elected().ifPresent(elected -> json.field("elected", elected));
            result.votes().ifPresent(votes -> json.field("votes", votes));
        });
        json.field("statement", said(candidate.statement()))
                .field("lang", candidate.lang().map(LanguageTag::tag))
                .objects(
                        "links",
                        List.of(edition.url(Paths.candidate(candidate))),
                        (j, url) -> j.field("note", "scorecard").field("url", url));
    }

    private Optional<String> said(Optional<LocalText> text) {
        return text.map(wording::text);
    }
}
