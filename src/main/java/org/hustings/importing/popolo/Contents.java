package org.hustings.importing.popolo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a Popolo file holds, each thing by its id. */
record Contents(
        Map<String, Thing> persons,
        Map<String, Thing> organisations,
        Map<String, Thing> areas,
        Map<String, Thing> posts,
        Map<String, Thing> events,
        Map<String, Thing> ballots,
        List<Thing> memberships) {

    static Contents of(Thing root) {
        return new Contents(
                index(root, "persons"),
                index(root, "organizations", "organisations"),
                index(root, "areas"),
                index(root, "posts"),
                index(root, "events"),
                index(root, "ballots"),
                root.things("memberships"));
    }

    private static Map<String, Thing> index(Thing root, String... keys) {
        Map<String, Thing> things = new TreeMap<>();
        for (String key : keys) {
            root.things(key).forEach(thing -> thing.text("id").ifPresent(id -> things.putIfAbsent(id, thing)));
        }
        return things;
    }

    /** The ballot that a candidacy is on, where it says so. */
    Optional<Thing> ballot(Thing membership) {
        return membership.text("ballot_id").map(ballots::get);
    }

    /** The post that a candidacy or a ballot is for. */
    Optional<Thing> post(Thing thing) {
        return thing.text("post_id").map(posts::get).or(() -> thing.thing("post"));
    }

    /** The area that a thing names, itself or by its post. */
    Optional<Thing> area(Thing thing) {
        return thing.text("area_id")
                .map(areas::get)
                .or(() -> thing.thing("area"))
                .or(() -> post(thing)
                        .flatMap(post -> post.text("area_id").map(areas::get).or(() -> post.thing("area"))));
    }

    /** The id of the election that a thing names. */
    Optional<String> election(Thing thing) {
        return thing.text("event_id").or(() -> thing.text("election_id"));
    }

    /** The body that a thing names, itself or by its post. */
    Optional<Thing> body(Thing thing) {
        return thing.text("organization_id")
                .or(() -> post(thing).flatMap(post -> post.text("organization_id")))
                .map(organisations::get);
    }
}
