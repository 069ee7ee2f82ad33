package org.hustings.model;

import java.nio.ByteBuffer;

/** 128 bits that stand for everything an output was made from: equal fingerprints, equal output. */
public record Fingerprint(long high, long low) {

    /** The first half of a SHA-256. */
    public static Fingerprint of(byte[] sha256) {
        ByteBuffer bytes = ByteBuffer.wrap(sha256);
        return new Fingerprint(bytes.getLong(), bytes.getLong());
    }
}
