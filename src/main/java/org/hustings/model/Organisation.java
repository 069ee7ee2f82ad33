package org.hustings.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code data/areas/<organisation>.yaml}: an elected body and the areas that people vote in.
 *
 * @param id the file's name
 * @param gss the ONS code, for example {@code E10000020}
 * @param areas by id, in the order written
 */
public record Organisation(
        @Given SourceFile file,
        @Given String id,
        LocalText name,
        Kind kind,
        Optional<String> gss,
        @LinkTarget Optional<String> url,
        Map<String, Area> areas) {

    public Organisation {
        areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    }

    /** What kind of body it is. */
    public enum Kind implements Term {
        COUNCIL,
        PARLIAMENT,
        MAYOR,
        PCC,
        PARISH
    }

    /**
     * A place people vote in.
     *
     * @param kind for example {@code county-division} or {@code ward}
     * @param gss the ONS code
     */
    public record Area(@Given String id, LocalText name, Optional<String> kind, Optional<String> gss) {}
}
