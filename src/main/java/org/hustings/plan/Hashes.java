package org.hustings.plan;

import java.util.HexFormat;
import org.hustings.model.Fingerprint;

/** Reads hashes that others wrote. */
final class Hashes {

    private Hashes() {}

    /** The fingerprint that a SHA-256 in hexadecimal starts with. */
    static Fingerprint fingerprint(String sha256) {
        return Fingerprint.of(HexFormat.of().parseHex(sha256));
    }
}
