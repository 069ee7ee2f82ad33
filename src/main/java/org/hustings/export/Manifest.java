package org.hustings.export;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Optional;
import org.hustings.json.JsonWriter;
import org.hustings.page.FileDigest;

/**
 * {@code /manifest.json}: each URL of the site with the SHA-256 of its bytes, as one flat object. URLs are paths from the
 * site's root; a page's is its folder.
 */
public final class Manifest {

    /** Where it stands in the site. */
    public static final String PATH = "manifest.json";

    private static final String INDEX = "index.html";

    private Manifest() {}

    /** Writes the URLs in the order given. */
    public static void write(Collection<FileDigest> files, OutputStream out) {
        JsonWriter.object(
                out, json -> files.forEach(file -> url(file.path()).ifPresent(url -> json.field(url, file.sha256()))));
    }

    /** The URL that a host serves a file at; none for what only the host itself reads. */
    static Optional<String> url(String path) {
        if (path.equals("_headers") || path.equals("_redirects") || path.equals(".htaccess") || path.equals(PATH)) {
            return Optional.empty();
        }
        boolean page = path.equals(INDEX) || path.endsWith("/" + INDEX);
        return Optional.of("/" + (page ? path.substring(0, path.length() - INDEX.length()) : path));
    }
}
