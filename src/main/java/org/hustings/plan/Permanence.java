package org.hustings.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
     * The URLs of an earlier build that are gone without a redirect or tombstone.
     *
     * @param published an earlier build's {@code manifest.json}, or the folder that it is in
     * @param urls the paths of this build's pages and files
     * @throws IOException if the manifest cannot be read
     */
    public static List<Problem> check(Path published, Set<String> urls) throws IOException {
        Path manifest = Files.isDirectory(published) ? published.resolve("manifest.json") : published;
        JsonNode before = read(manifest);
        List<Problem> problems = new ArrayList<>();
        for (String url : before.propertyNames()) {
            String path = url.startsWith("/") ? url.substring(1) : url;
            if (!urls.contains(path) && !path.startsWith("assets/")) {
                problems.add(Problem.error(
                        Location.of("data/redirects.yaml"),
                        RULE,
                        "/" + path + " was published before and would be gone",
                        "add a line that leads to the new page:\n" + path + ": new/path/\n"
                                + "or, for a page removed on request, add it to the list \"gone\""));
            }
        }
        return problems;
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
