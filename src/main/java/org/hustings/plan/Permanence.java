package org.hustings.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hustings.model.Candidate;
import org.hustings.model.Redirects;
import org.hustings.page.Card;
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
     * The URLs of an earlier build that are gone without a redirect or tombstone, each with the line that would keep it. One
     * of a page speaks for the files beside it, and for its bare version, which follows it. Files whose names change with
     * their bytes come and go, and those that only the postcode box or the search reads, and pictures to share.
     *
     * @param published an earlier build's {@code manifest.json}, or the folder that it is in
     * @param urls the paths of this build's pages and files
     * @param candidates everybody who stands now, one of whom may be whose page is gone
     * @throws IOException if the manifest cannot be read
     */
    public static List<Problem> check(Path published, Set<String> urls, Redirects redirects, List<Candidate> candidates)
            throws IOException {
        return check(published, url -> true, urls, redirects, candidates);
    }

    /**
     * The same of data with errors, as far as it can be known: of the pages that each stand for one file, those whose file is
     * gone. What is wrong with a file that is there is another matter.
     *
     * @param files the paths of all files under {@code data/}, with those that could not be read
     * @param prose the paths of authored pages
     */
    public static List<Problem> checkFiles(
            Path published, Set<String> files, Set<String> prose, Redirects redirects, List<Candidate> candidates)
            throws IOException {
        Set<String> urls = new HashSet<>(FilePages.of(files));
        urls.addAll(prose);
        return check(published, FilePages::standsForFile, urls, redirects, candidates);
    }

    private static List<Problem> check(
            Path published, Predicate<String> judged, Set<String> urls, Redirects redirects, List<Candidate> candidates)
            throws IOException {
        Path manifest = Files.isDirectory(published) ? published.resolve("manifest.json") : published;
        Set<String> before = new LinkedHashSet<>();
        read(manifest).propertyNames().stream()
                .map(Permanence::path)
                .filter(judged)
                .forEach(before::add);
        Set<String> lost = lost(before, urls, redirects);
        if (lost.isEmpty()) {
            return List.of();
        }
        Set<String> newcomers = new HashSet<>(urls);
        newcomers.removeAll(before);
        newcomers.removeAll(redirects.gone());
        newcomers.removeAll(redirects.moved().keySet());
        Successors successors = new Successors(manifest.toAbsolutePath().getParent(), newcomers, candidates);
        List<Problem> problems = new ArrayList<>();
        for (String path : lost) {
            problems.add(gone(path, successors.of(path)));
        }
        return problems;
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
                .map(Permanence::path)
                .filter(path -> !urls.contains(path) && !comesAndGoes(path) && !isTold(path, told))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> speaking = new LinkedHashSet<>(lost);
        speaking.removeIf(path -> page(path).filter(lost::contains).isPresent());
        return speaking;
    }

    /** The page that a path goes with: the one a file stands beside, or the one of which it is the bare version. */
    private static Optional<String> page(String path) {
        if (!path.endsWith("/")) {
            return Optional.of(folder(path));
        }
        int at = below(path, "embed/");
        return at < 0 ? Optional.empty() : Optional.of(path.substring(0, at - "embed/".length()) + path.substring(at));
    }

    private static boolean comesAndGoes(String path) {
        int search = below(path, Paths.SEARCH);
        return path.startsWith("assets/")
                || path.startsWith(Paths.POSTCODES)
                || path.endsWith("/" + Card.FILE)
                || (search > 0 && search < path.length());
    }

    /** Where a path goes on below a folder in the root of the site or of one of its languages; -1 where it is elsewhere. */
    private static int below(String path, String folder) {
        if (path.startsWith(folder)) {
            return folder.length();
        }
        int language = path.indexOf('/') + 1;
        boolean tag = path.substring(0, language).matches("[a-z]{2,3}(-[A-Za-z0-9]+)*/");
        return tag && path.startsWith(folder, language) ? language + folder.length() : -1;
    }

    /** A URL without the leading slash that it has in a manifest. */
    private static String path(String url) {
        return url.startsWith("/") ? url.substring(1) : url;
    }

    /** Whether something is said of a path, or of the page that it stands beside; pages below need a line each. */
    private static boolean isTold(String path, Set<String> told) {
        return told.contains(path) || told.contains(folder(path));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static Problem gone(String path, Optional<String> successor) {
        String advice = successor
                .map(found -> "if it is now /" + found + ", add this line:\n" + path + ": " + found + "\n")
                .orElse("add a line that leads to the new page:\n" + path + ": new/path/\n");
        return Problem.error(
                Location.of(Redirects.FILE),
                RULE,
                "/" + path + " was published before and would be gone",
                advice + "or, for a page removed on request, add it to the list \"gone\"");
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
