package org.hustings.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** What the preview adds to pages: a script that reloads them and draws what is wrong over them. */
final class Overlay {

    /** No path of a site begins so. */
    static final String PREFIX = "/.hustings/";

    static final String EVENTS = PREFIX + "events";

    private static final Set<String> FILES = Set.of("reload.js", "overlay.css");
    private static final String PLACE = "</head>";

    private Overlay() {}

    /** A file of the preview itself. */
    static Optional<Reply> file(String path) throws IOException {
        String name = path.substring(PREFIX.length());
        if (!FILES.contains(name)) {
            return Optional.empty();
        }
        try (InputStream file = Overlay.class.getResourceAsStream(name)) {
            return Optional.of(Reply.file(200, name, file.readAllBytes()));
        }
    }

    /** A page with the script. It has to be a file, since pages allow no script within. */
    static byte[] over(byte[] page, String version) {
        byte[] script = ("<script src=\"" + PREFIX + "reload.js?" + version + "\" defer></script>")
                .getBytes(StandardCharsets.UTF_8);
        int at = place(page);
        ByteArrayOutputStream out = new ByteArrayOutputStream(page.length + script.length);
        out.write(page, 0, at);
        out.write(script, 0, script.length);
        out.write(page, at, page.length - at);
        return out.toByteArray();
    }

    /** Where the head ends; where the page does, if it has none. */
    private static int place(byte[] page) {
        int at = new String(page, StandardCharsets.ISO_8859_1).indexOf(PLACE);
        return at < 0 ? page.length : at;
    }
}
