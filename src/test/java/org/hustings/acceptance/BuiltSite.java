package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published site in memory.
 *
 * @param folder where it was published
 * @param files the bytes of each file by its path
 */
record BuiltSite(Path folder, NavigableMap<String, byte[]> files) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static BuiltSite read(Path folder) {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BuiltSite(folder, files);
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    String text(String path) {
        assertThat(files).as("published files").containsKey(path);
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** The page at a URL path, which is empty or ends in {@code /}. */
    Document page(String url) {
        return Jsoup.parse(text(url + "index.html"));
    }

    /** The words of the main part of a page, as a reader sees them. */
    String words(String url) {
        return page(url).select("main").text();
    }

    JsonNode json(String path) {
        return JSON.readTree(text(path));
    }

    /** The paths of all HTML files. */
    List<String> pages() {
        return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }

    /** Which files hold a text, in whatever case, as bytes of UTF-8. */
    List<String> filesWith(String words) {
        String sought = words.toLowerCase(java.util.Locale.ROOT);
        return files.entrySet().stream()
                .filter(file -> new String(file.getValue(), StandardCharsets.UTF_8)
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(sought))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The paths of files whose bytes differ, or that only one of two sites has. */
    List<String> differences(BuiltSite other) {
        return Stream.concat(files.keySet().stream(), other.files.keySet().stream())
                .distinct()
                .sorted()
                .filter(path -> !java.util.Arrays.equals(files.get(path), other.files.get(path)))
                .toList();
    }
}
