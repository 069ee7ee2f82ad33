package org.hustings.model;

/**
 * The first 128 bits of a SHA-256, enough to tell whether something changed since the last build.
 *
 * @param high bytes 0 to 7, big-endian
 * @param low bytes 8 to 15, big-endian
 */
public record Fingerprint(long high, long low) {

    /** The fingerprint that starts a SHA-256 (at least 16 bytes). */
    public static Fingerprint of(byte[] sha256) {
        return new Fingerprint(eight(sha256, 0), eight(sha256, 8));
    }

    private static long eight(byte[] bytes, int from) {
        long value = 0;
        for (int i = from; i < from + 8; i++) {
            value = (value << 8) | (bytes[i] & 0xff);
        }
        return value;
    }
}
