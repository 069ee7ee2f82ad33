package org.hustings.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RecursiveAction;

/** Removes a folder with all that is in it, on all cores. What cannot be removed stays, and the rest goes all the same. */
final class TreeRemoval extends RecursiveAction {

    private static final long serialVersionUID = 1L;

    private final File tree;

    private TreeRemoval(File tree) {
        this.tree = tree;
    }

    /** Whether {@code tree} is gone. A symbolic link goes, and what it leads to stays. */
    static boolean remove(Path tree) {
        File file = tree.toFile();
        if (!file.delete() && Files.isDirectory(tree, NOFOLLOW_LINKS)) {
            new TreeRemoval(file).invoke();
        }
        return !Files.exists(tree, NOFOLLOW_LINKS);
    }

    @Override
    protected void compute() {
        String[] names = tree.list();
        List<TreeRemoval> folders = new ArrayList<>();
        for (String name : names == null ? new String[0] : names) {
            File entry = new File(tree, name);
            // Nearly every entry is a file, and asking first would double the calls.
            if (!entry.delete() && isFolder(entry)) {
                folders.add(new TreeRemoval(entry));
            }
        }
        invokeAll(folders);
        // Where something inside could not be removed this fails, and so on up to the top, where it is noticed.
        tree.delete();
    }

    /** Whether it is a folder, and not a link to one. */
    static boolean isFolder(File entry) {
        try {
            return Files.isDirectory(entry.toPath(), NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            // Somebody else's, with a name that this machine's locale cannot write.
            return false;
        }
    }
}
