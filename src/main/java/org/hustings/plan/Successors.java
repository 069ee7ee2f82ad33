package org.hustings.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hustings.model.Candidate;
import org.hustings.page.Paths;
import org.hustings.problem.Nearest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a page may have gone that is no longer there: its person's, else a page that came up under the same name, with a
 * name much like it, or as the only one in the same folder. A guess, for a person to confirm.
 */
final class Successors {

    private final Path published;
    private final TreeSet<String> newcomers;
    private final List<Candidate> candidates;

    /**
     * @param published the folder of the earlier build; the files beside its pages say whose they were, where they are there
     * @param newcomers paths that were not published before; only pages can be where another page has gone
     * @param candidates everybody who stands now
     */
    Successors(Path published, Collection<String> newcomers, List<Candidate> candidates) {
        this.published = published;
        this.newcomers = new TreeSet<>();
        newcomers.stream().filter(path -> path.endsWith("/")).forEach(this.newcomers::add);
        this.candidates = candidates;
    }

    /** The likely new path of a page that is gone. */
    Optional<String> of(String lost) throws IOException {
        Optional<String> person = person(lost);
        Optional<String> theirs = person.flatMap(found -> candidacy(lost, found));
        return theirs.isPresent() ? theirs : alike(lost);
    }

    /** Democracy Club's number for the person whose page it was, if the earlier build is at hand and says so. */
    private Optional<String> person(String lost) throws IOException {
        Path file = published.resolve(lost + "index.json");
        if (!lost.endsWith("/") || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode person = JsonMapper.shared()
                    .readTree(Files.readAllBytes(file))
                    .path("candidate")
                    .path("person");
            return person.isString() ? Optional.of(person.asString()) : Optional.empty();
        } catch (JacksonException e) {
            // A damaged file of an earlier build says nothing; the manifest alone is what binds.
            return Optional.empty();
        }
    }

    /** Their page in the same election and language. */
    private Optional<String> candidacy(String lost, String person) {
        return candidates.stream()
                .filter(candidate -> candidate.person().filter(person::equals).isPresent())
                .map(Paths::candidate)
                .flatMap(path -> newcomers.stream().filter(newcomer -> newcomer.endsWith(path)))
                .filter(newcomer -> folder(folder(newcomer)).equals(folder(folder(lost))))
                .findFirst();
    }

    private Optional<String> alike(String lost) {
        String beside = folder(lost);
        List<String> sameName = new ArrayList<>();
        TreeMap<String, String> neighbours = new TreeMap<>();
        for (String path : newcomers) {
            if (folder(folder(path)).equals(folder(beside)) && name(path).equals(name(lost))) {
                sameName.add(path);
            }
            if (folder(path).equals(beside)) {
                neighbours.put(name(path), path);
            }
        }
        if (sameName.size() == 1) {
            return Optional.of(sameName.get(0));
        }
        return Nearest.to(name(lost), neighbours.keySet())
                .or(() -> neighbours.size() == 1 ? Optional.of(neighbours.firstKey()) : Optional.empty())
                .map(neighbours::get);
    }

    /** The folder that a page or folder is in, with a {@code /} at its end; the root is empty. */
    private static String folder(String path) {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return path.substring(0, path.lastIndexOf('/', end - 1) + 1);
    }

    private static String name(String path) {
        String folder = folder(path);
        return path.endsWith("/")
                ? path.substring(folder.length(), path.length() - 1)
                : path.substring(folder.length());
    }
}
