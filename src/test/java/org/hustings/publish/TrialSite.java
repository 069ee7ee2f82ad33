package org.hustings.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.model.Fingerprint;

/** A small site in a temporary folder, published the way a build does it. */
record TrialSite(Path root, Path project) {

    LastBuild last() {
        return LastBuild.of(SiteFolder.at(root, project));
    }

    Publication begin() {
        return Publication.begin(SiteFolder.at(root, project), last());
    }

    /** A whole build of {@code pages}, each made from nothing but its text. */
    void publish(Map<String, String> pages, Fingerprint inputs) {
        try (Publication publication = begin()) {
            pages.forEach((path, text) -> {
                if (!publication.keep(path, key(text))) {
                    put(publication, path, text);
                }
            });
            finish(publication, inputs);
        }
    }

    void put(Publication publication, String path, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        publication.put(path, bytes, 0, bytes.length, key(text));
    }

    /** Writes a manifest that gives each file's URL with its digest, and commits. */
    void finish(Publication publication, Fingerprint inputs) {
        String manifest = publication.files().stream()
                .map(file -> "\"/" + file.path() + "\":\"" + file.sha256().hex() + "\"")
                .collect(Collectors.joining(",\n", "{", "}\n"));
        put(publication, "manifest.json", manifest);
        publication.commit(inputs);
    }

    /** Every file below the root with its text. */
    Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }

    /** What lies in the folder that the site lies in. */
    List<String> neighbours() throws IOException {
        try (Stream<Path> entries = Files.list(root.getParent())) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    /** Which file it is, and when it was last changed. */
    Object identity(String path) throws IOException {
        BasicFileAttributes file = Files.readAttributes(root.resolve(path), BasicFileAttributes.class);
        return List.of(String.valueOf(file.fileKey()), file.lastModifiedTime());
    }

    /** Makes a file look an hour older than it is. */
    void age(String path) throws IOException {
        Path file = root.resolve(path);
        FileTime now = Files.getLastModifiedTime(file);
        Files.setLastModifiedTime(file, FileTime.from(now.toInstant().minusSeconds(3600)));
    }

    private static Fingerprint key(String text) {
        return new Fingerprint(text.hashCode(), text.length());
    }
}
