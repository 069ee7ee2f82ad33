package org.hustings.publish;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.hustings.model.Fingerprint;

/** The SHA-256 of a published file, in four words rather than an array, since a site has tens of thousands of them. */
public record Sha256(long first, long second, long third, long fourth) {

    /** The digest of {@code length} bytes from {@code offset}. */
    public static Sha256 of(byte[] bytes, int offset, int length) {
        MessageDigest digest = Fingerprint.sha256();
        digest.update(bytes, offset, length);
        return of(digest);
    }

    /** What {@code digest} has come to. */
    static Sha256 of(MessageDigest digest) {
        return read(ByteBuffer.wrap(digest.digest()));
    }

    /** The next 32 bytes of {@code bytes}. */
    static Sha256 read(ByteBuffer bytes) {
        return new Sha256(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    void write(ByteBuffer bytes) {
        bytes.putLong(first).putLong(second).putLong(third).putLong(fourth);
    }

    /** 64 digits in lower case. */
    public String hex() {
        char[] digits = new char[64];
        put(first, digits, 0);
        put(second, digits, 16);
        put(third, digits, 32);
        put(fourth, digits, 48);
        return new String(digits);
    }

    private static void put(long word, char[] digits, int from) {
        for (int i = 0; i < 16; i++) {
            digits[from + i] = Character.forDigit((int) (word >>> (60 - 4 * i)) & 15, 16);
        }
    }
}
