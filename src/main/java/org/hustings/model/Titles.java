package org.hustings.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is put before a person's name and is no part of it ({@code honorific_prefix} in Popolo), in small letters. */
public final class Titles {

    private static final Set<String> COMMON = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "rev",
            "revd",
            "reverend",
            "cllr",
            "councillor",
            "sir",
            "dame",
            "lord",
            "lady",
            "baroness");

    private Titles() {}

    /** Those in common use, and others that matter to whoever asks. */
    public static Set<String> and(String... others) {
        return Stream.concat(COMMON.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }
}
