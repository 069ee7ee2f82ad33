package org.hustings.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hustings.problem.Litter;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/**
 * The files of a project. Symbolic links are followed as long as they stay inside it, so that a project from somebody else
 * cannot publish files of this machine.
 */
final class ProjectFolder {

    private final Path root;

    ProjectFolder(Path root) {
        this.root = root;
    }

    Path resolve(String path) {
        return root.resolve(path);
    }

    /** The names in a folder in the order of their characters, without those that are no one's data. */
    static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!isIgnored(name)) {
                    names.add(name);
                }
            }
        }
        Collections.sort(names);
        return names;
    }

    /** Hidden files, what systems and editors leave behind, and notes that people leave for each other. */
    private static boolean isIgnored(String name) {
        return name.startsWith(".")
                || Litter.isMadeByMachine(name)
                || name.startsWith("README")
                || name.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    /** Whether there is a folder at a path. */
    static boolean isFolder(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).isDirectory();
        } catch (NoSuchFileException leadsNowhere) {
            return false;
        }
    }

    /** What is wrong with a symbolic link, if it is one and something is. */
    Optional<Problem> badLink(String path) throws IOException {
        Path link = resolve(path);
        if (!Files.isSymbolicLink(link)) {
            return Optional.empty();
        }
        try {
            if (link.toRealPath().startsWith(root.toRealPath())) {
                return Optional.empty();
            }
        } catch (NoSuchFileException leadsNowhere) {
            return Optional.of(Problem.error(
                    Location.of(path),
                    "link",
                    "this link leads nowhere",
                    "put the file itself here, or delete the link"));
        }
        return Optional.of(Problem.error(
                Location.of(path),
                "link",
                "this link leads out of the project, and paths stay inside the project",
                "put the file itself here"));
    }

    /**
     * The bytes of a file that is not a link. It takes no look at the file before it opens it, since that would cost
     * thousands of files more than reading them.
     *
     * @param buffer for passing bytes on; of any size and content
     * @throws IOException also where {@code file} is a link or a folder
     */
    static byte[] read(Path file, ByteBuffer buffer) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            buffer.clear();
            while (buffer.hasRemaining()) {
                if (channel.read(buffer) < 0) {
                    byte[] bytes = new byte[buffer.flip().remaining()];
                    buffer.get(bytes);
                    return bytes;
                }
            }
        }
        return Files.readAllBytes(file);
    }
}
