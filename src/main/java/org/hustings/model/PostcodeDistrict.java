package org.hustings.model;

import java.util.List;

/**
 * {@code data/postcodes/<outward>.txt}: which areas the postcodes of one outward code lie in, as the postcode importer
 * wrote it.
 *
 * @param outward the outward code in small letters, for example {@code nr1}
 * @param areas every area that the lines name, as {@code organisation/area}, sorted
 * @param lines the lines as they stand in the file, each {@code <sector> <area>…: <unit>…} and ended by a line feed; kept
 *     as one text, since no build ever asks for a single postcode
 */
public record PostcodeDistrict(SourceFile file, String outward, List<String> areas, String lines) {

    public PostcodeDistrict {
        areas = List.copyOf(areas);
    }
}
