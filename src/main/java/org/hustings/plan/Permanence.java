package org.hustings.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hustings.model.Redirects;
import org.hustings.page.Paths;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No URL that was published before may be lost by accident. */
public final class Permanence {

    private static final String RULE = "permanence";

    private Permanence() {}

    /**
     * The URLs of an earlier build that are gone without a redirect or tombstone. One of a page speaks for the files beside
     * it. Files whose names change with their bytes come and go, and
     * those that only the postcode box reads; a page's own files go with it.
     *
     * @param published an earlier build's {@code manifest.json}, or the folder that it is in
     * @param urls the paths of this build's pages and files
     * @throws IOException if the manifest cannot be read
     */
    public static List<Problem> check(Path published, Set<String> urls, Redirects redirects) throws IOException {
        Path manifest = Files.isDirectory(published) ? published.resolve("manifest.json") : published;
        return lost(read(manifest).propertyNames(), urls, redirects).stream()
                .map(Permanence::gone)
                .toList();
    }

    /**
     * The paths among those published before that are gone without a redirect or tombstone, in their order.
     *
     * @param published with or without a leading {@code /}
     * @param urls the paths of this build's pages and files
     */
    public static Set<String> lost(Collection<String> published, Set<String> urls, Redirects redirects) {
        Set<String> told = new HashSet<>(redirects.gone());
        told.addAll(redirects.moved().keySet());
        Set<String> lost = published.stream()
                .map(url -> url.startsWith("/") ? url.substring(1) : url)
                .filter(path -> !urls.contains(path) && !comesAndGoes(path) && !isTold(path, told))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> speaking = new LinkedHashSet<>(lost);
        speaking.removeIf(path -> !path.endsWith("/") && lost.contains(folder(path)));
        return speaking;
    }

    private static boolean comesAndGoes(String path) {
        return path.startsWith("assets/") || path.startsWith(Paths.POSTCODES);
    }

    /** Whether something is said of a path, or of the page that it stands beside; pages below need a line each. */
    private static boolean isTold(String path, Set<String> told) {
        return told.contains(path) || told.contains(folder(path));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static Problem gone(String path) {
        return Problem.error(
                Location.of(Redirects.FILE),
                RULE,
                "/" + path + " was published before and would be gone",
                "add a line that leads to the new page:\n" + path + ": new/path/\n"
                        + "or, for a page removed on request, add it to the list \"gone\"");
    }

    private static JsonNode read(Path manifest) throws IOException {
        try {
            JsonNode node = JsonMapper.shared().readTree(Files.readAllBytes(manifest));
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw new IOException(manifest + " is no manifest of an earlier build", e);
        }
        throw new IOException(manifest + " is no manifest of an earlier build");
    }
}
