package org.hustings.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The first 128 bits of a SHA-256, enough to tell whether something changed since the last build.
 *
 * @param high bytes 0 to 7, big-endian
 * @param low bytes 8 to 15, big-endian
 */
public record Fingerprint(long high, long low) {

    /** A new SHA-256 (FIPS 180-4), from which fingerprints are made. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The fingerprint that starts a SHA-256 (at least 16 bytes). */
    public static Fingerprint of(byte[] sha256) {
        return new Fingerprint(eight(sha256, 0), eight(sha256, 8));
    }

    // By hand, since what a record has by itself is slow until C2 compiles it.

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && high == that.high && low == that.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high);
    }

    /** 32 digits in lower case. */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }

    private static long eight(byte[] bytes, int from) {
        long value = 0;
        for (int i = from; i < from + 8; i++) {
            value = (value << 8) | (bytes[i] & 0xff);
        }
        return value;
    }
}
