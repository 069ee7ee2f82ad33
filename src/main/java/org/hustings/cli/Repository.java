package org.hustings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The git repository around a project folder, as far as its place on disk tells.
 *
 * @param root the folder that holds {@code .git}
 * @param prefix the path from there to the project, with {@code /}: empty, or ending in {@code /}
 */
record Repository(Path root, String prefix) {

    /** The repository that a folder is in; none where there is none. */
    static Optional<Repository> around(Path folder) {
        Path project = real(folder);
        for (Path root = project; root != null; root = root.getParent()) {
            if (Files.exists(root.resolve(".git"))) {
                String path = root.relativize(project).toString().replace('\\', '/');
                return Optional.of(new Repository(root, path.isEmpty() ? "" : path + "/"));
            }
        }
        return Optional.empty();
    }

    /** The folder itself where a link leads to it: the link may be in another repository, or in none. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    /** The path of a project from the root of its repository; empty where it is in none. */
    static String prefix(Path project) {
        return around(project).map(Repository::prefix).orElse("");
    }
}
