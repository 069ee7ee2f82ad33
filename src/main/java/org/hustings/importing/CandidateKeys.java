package org.hustings.importing;

import java.util.List;

/** The order in which a candidate's file is written, so that what is added to one comes where editors look for it. */
public final class CandidateKeys {

    private static final List<String> ORDER = List.of(
            "name",
            "ballot_name",
            "party",
            "description",
            "person",
            "other_names",
            "status",
            "list_position",
            "result",
            "links",
            "image",
            "statement",
            "lang",
            "no_contact_route",
            "contact_log",
            "answers");

    private CandidateKeys() {}

    /** The keys behind which a key goes, as far as a file has them; in the order of the data contract. */
    public static List<String> before(String key) {
        return ORDER.subList(0, ORDER.indexOf(key));
    }
}
