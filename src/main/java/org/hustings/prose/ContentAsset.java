package org.hustings.prose;

import java.nio.file.Path;

/**
 * A file of {@code content/} that is published as it is.
 *
 * @param source its path from the project folder
 * @param path its path from the site's root
 * @param file where its bytes are
 * @param sha256 the hash of its bytes, in hexadecimal
 */
public record ContentAsset(String source, String path, Path file, String sha256) {}
