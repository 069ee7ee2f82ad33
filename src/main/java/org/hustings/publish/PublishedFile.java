package org.hustings.publish;

import org.hustings.model.Fingerprint;

/**
 * One file of the site, as it lies in the output folder.
 *
 * @param path from the output folder, with {@code /} on every system
 * @param inputs what its bytes were made from
 * @param sha256 of its bytes
 * @param size in bytes
 * @param modified the modification time that its file system keeps, in nanoseconds since 1970
 */
public record PublishedFile(String path, Fingerprint inputs, Sha256 sha256, long size, long modified)
        implements Comparable<PublishedFile> {

    /** By path, so that a manifest does not depend on the timing of threads. */
    @Override
    public int compareTo(PublishedFile other) {
        return path.compareTo(other.path);
    }

    /** The same bytes, this time made from {@code key}. */
    PublishedFile madeFrom(Fingerprint key) {
        return inputs.equals(key) ? this : new PublishedFile(path, key, sha256, size, modified);
    }
}
