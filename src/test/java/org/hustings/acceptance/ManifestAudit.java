package org.hustings.acceptance;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** {@code manifest.json} names every URL with the SHA-256 of its bytes. */
final class ManifestAudit {

    private static final Set<String> FOR_THE_HOST_ALONE =
            Set.of("_headers", "_redirects", ".htaccess", "manifest.json");

    private final BuiltSite site;

    ManifestAudit(BuiltSite site) {
        this.site = site;
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        JsonNode manifest = site.json("manifest.json");
        Set<String> missing = new TreeSet<>(site.files().keySet());
        missing.removeAll(FOR_THE_HOST_ALONE);
        manifest.properties().forEach(entry -> {
            String path = entry.getKey().substring(1);
            String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            if (!missing.remove(file)) {
                faults.add("manifest.json: names " + entry.getKey() + ", which is not there");
            } else if (!sha256(site.files().get(file)).equals(entry.getValue().asString(""))) {
                faults.add("manifest.json: another SHA-256 for " + entry.getKey());
            }
        });
        missing.forEach(path -> faults.add("manifest.json: does not name " + path));
        return faults;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
