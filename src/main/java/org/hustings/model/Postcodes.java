package org.hustings.model;

import java.util.List;
import java.util.Optional;

/**
 * What is under {@code data/postcodes/}.
 *
 * @param source absent where there are no postcodes
 * @param districts sorted by outward code
 */
public record Postcodes(Optional<PostcodeSource> source, List<PostcodeDistrict> districts) {

    public Postcodes {
        districts = List.copyOf(districts);
    }

    /** Of a site without postcodes. */
    public static Postcodes none() {
        return new Postcodes(Optional.empty(), List.of());
    }
}
