package org.hustings.model;

import java.util.Optional;

/**
 * An entry of {@code data/parties.yaml}.
 *
 * @param id the key
 * @param democracyClubId Democracy Club's {@code party_id}, for example {@code PP53}
 */
public record Party(@Given String id, LocalText name, Optional<String> democracyClubId) {

    /** The id that always exists, for candidates who stand for no party. */
    public static final String INDEPENDENT = "independent";
}
