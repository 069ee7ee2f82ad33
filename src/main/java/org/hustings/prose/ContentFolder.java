package org.hustings.prose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.problem.Litter;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/**
 * Finds and hashes the files of {@code content/}, in an order that does not depend on the file system. As in JBake,
 * hidden files and folders with a {@code .jbakeignore} are passed over; so is what systems and editors leave behind and, as
 * everywhere in AsciiDoc, what starts with an underscore, which is there to be included.
 */
final class ContentFolder {

    private static final String ABSENT = "absent";

    private final Path project;
    private final Path content;
    private final List<ContentFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> hashes = new HashMap<>();

    private ContentFolder(Path project) {
        this.project = project;
        this.content = project.resolve("content");
    }

    static ContentFolder scan(Path project) throws IOException {
        ContentFolder folder = new ContentFolder(project);
        if (Files.isDirectory(folder.content)) {
            folder.walk(folder.content, folder.content.toRealPath(), true);
        }
        return folder;
    }

    List<ContentFile> files() {
        return files;
    }

    List<Problem> problems() {
        return problems;
    }

    Path project() {
        return project;
    }

    /** The hash of a file that a document depends on; a word of its own where there is no such file. */
    String hash(String source) throws IOException {
        String known = hashes.get(source);
        if (known == null) {
            Path file = project.resolve(source);
            known = Files.isRegularFile(file) ? Hash.of(Files.readAllBytes(file)) : ABSENT;
            hashes.put(source, known);
        }
        return known;
    }

    private void walk(Path folder, Path root, boolean published) throws IOException {
        boolean here = published && !Files.exists(folder.resolve(".jbakeignore"));
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.sorted().toList();
        }
        List<String> names =
                entries.stream().map(entry -> entry.getFileName().toString()).toList();
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            boolean litter = Litter.isMadeByMachine(name);
            if (litter && Files.notExists(entry)) {
                // An editor's lock, which is a link to no file.
                continue;
            }
            boolean shown = here && !name.startsWith(".") && !name.startsWith("_") && !litter;
            visit(entry, root, shown);
            if (shown) {
                Litter.original(name, names).ifPresent(original -> warnOfCopy(entry, original));
            }
        }
    }

    private void warnOfCopy(Path copy, String original) {
        problems.add(Problem.warning(
                Location.of(source(copy)),
                "prose-path",
                "by its name this is a copy of \"" + original + "\", and it is published beside it",
                "Delete it, or move it out of content/. If it is to be published, give it a name of its own."));
    }

    /** Links are followed nowhere outside, and looked for even where nothing is published: it may be included. */
    private void visit(Path entry, Path root, boolean published) throws IOException {
        String source = source(entry);
        if (Files.isSymbolicLink(entry) && !staysInside(entry, root)) {
            problems.add(Problem.error(
                    Location.of(source),
                    "prose-path",
                    "this link leads out of content/ or nowhere",
                    "Put the file itself into content/."));
        } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            walk(entry, root, published);
        } else if (published && Files.isRegularFile(entry)) {
            Optional<Problem> refusal = ContentKind.refusal(source, entry);
            if (refusal.isPresent()) {
                problems.add(refusal.get());
            } else {
                files.add(new ContentFile(source, entry, hash(source)));
            }
        }
    }

    private String source(Path entry) {
        return project.relativize(entry).toString().replace('\\', '/');
    }

    private static boolean staysInside(Path link, Path root) {
        try {
            return link.toRealPath().startsWith(root);
        } catch (IOException e) {
            return false;
        }
    }
}
