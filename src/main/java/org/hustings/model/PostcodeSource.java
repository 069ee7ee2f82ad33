package org.hustings.model;

import java.util.List;

/**
 * {@code data/postcodes/source.yaml}: where the postcodes come from, for the acknowledgement that their licence asks for.
 *
 * @param year the year of the release, which the acknowledgement names
 * @param examples postcodes that readers may try, for example those of the town hall
 */
public record PostcodeSource(@Given SourceFile file, Kind kind, int year, List<String> examples) {

    /** Where the file stands in a project. */
    public static final String FILE = "data/postcodes/source.yaml";

    public PostcodeSource {
        examples = List.copyOf(examples);
    }

    /** What postcodes can come from. */
    public enum Kind implements Term {
        ONS_POSTCODE_DIRECTORY,
        CODE_POINT_OPEN,
        MADE_UP
    }
}
