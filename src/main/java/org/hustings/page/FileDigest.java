package org.hustings.page;

/**
 * A file as it will be published.
 *
 * @param path from the output folder, with {@code /}
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record FileDigest(String path, long size, String sha256) {}
