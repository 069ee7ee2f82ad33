package org.hustings.plan;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hustings.model.Fingerprint;

/** SHA-256 as the fingerprints of a plan use it. */
final class Hashes {

    private Hashes() {}

    /** A new digest. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The fingerprint that a SHA-256 in hexadecimal starts with. */
    static Fingerprint fingerprint(String sha256) {
        return Fingerprint.of(HexFormat.of().parseHex(sha256));
    }
}
