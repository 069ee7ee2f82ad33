package org.hustings.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that names and fingerprints are made with. */
final class Sha256 {

    private Sha256() {}

    /** A new digest. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
