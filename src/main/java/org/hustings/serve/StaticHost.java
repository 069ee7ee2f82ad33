package org.hustings.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Answers as a static host does that has nothing but the files of a site. */
final class StaticHost {

    private static final String INDEX = "index.html";
    private static final String MISSING = "404.html";
    private static final byte[] SHELL =
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Preview</title></head><body></body></html>\n"
                    .getBytes(StandardCharsets.UTF_8);

    private StaticHost() {}

    /** A page with nothing on it but what is drawn over it. */
    static Reply shell(int status) {
        return Reply.file(status, INDEX, SHELL);
    }

    /**
     * The answer to a request. A site can be reached both at the root, where all its links work, and under the path that it
     * will stand under, which its page for missing pages refers to.
     *
     * @param path of the request, decoded, from {@code /}
     */
    static Reply reply(Showing.Site site, String path) throws IOException, UnmadeException {
        boolean mounted = path.startsWith(site.mount());
        String file = path.substring(mounted ? site.mount().length() : 1);
        if (Arrays.stream(file.split("/", -1)).anyMatch(step -> step.equals("..") || step.equals("."))) {
            return Reply.text(400, "This path leads out of the site.");
        }
        String asked = file.isEmpty() || file.endsWith("/") ? file + INDEX : file;
        Optional<byte[]> found = site.files().make(asked);
        if (found.isPresent()) {
            return Reply.file(200, asked, found.get());
        }
        if (!asked.equals(file) || site.files().make(file + "/" + INDEX).isEmpty()) {
            Optional<byte[]> missing = site.files().make(MISSING);
            return missing.isPresent() ? Reply.file(404, MISSING, missing.get()) : shell(404);
        }
        return Reply.redirect("./" + file.substring(file.lastIndexOf('/') + 1) + "/");
    }
}
