package org.hustings.model;

/**
 * The file that an entry was read from.
 *
 * @param path the path from the project folder, with {@code /}, for example {@code data/parties.yaml}
 * @param fingerprint of its bytes
 */
public record SourceFile(String path, Fingerprint fingerprint) {}
