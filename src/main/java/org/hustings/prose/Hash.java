package org.hustings.prose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.hustings.model.Fingerprint;

/** SHA-256 over several things, each of them told apart from its neighbours. */
final class Hash {

    private final MessageDigest digest = Fingerprint.sha256();

    static String of(byte[] bytes) {
        Hash hash = new Hash();
        hash.digest.update(bytes);
        return hash.hex();
    }

    Hash with(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
