package org.hustings.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.TimeUnit;

/**
 * Looks whether a folder holds exactly what a ledger says, without reading a single file. One walk answers both halves:
 * what is found has to be recorded, and as many have to be found as are recorded.
 */
final class Inspection extends RecursiveTask<Integer> {

    private static final long serialVersionUID = 1L;
    private static final int OTHERWISE = -1;

    private final transient Ledger ledger;
    private final File folder;
    private final String prefix;

    private Inspection(Ledger ledger, File folder, String prefix) {
        this.ledger = ledger;
        this.folder = folder;
        this.prefix = prefix;
    }

    /** Whether every file is in place as recorded, and nothing else is there. */
    static boolean findsAllInPlace(Path root, Ledger ledger) {
        return new Inspection(ledger, root.toFile(), "").invoke() == ledger.count();
    }

    /** Whether {@code file} is a plain file of this size and modification time. */
    static boolean isAsRecorded(Path file, long size, long modified) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
            return found.isRegularFile() && found.size() == size && modified(found) == modified;
        } catch (IOException e) {
            return false;
        }
    }

    /** The same of a file whose name this machine's locale may be unable to write as a path. */
    static boolean isAsRecorded(File file, long size, long modified) {
        try {
            return isAsRecorded(file.toPath(), size, modified);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The modification time in the unit of {@link PublishedFile#modified}. */
    static long modified(BasicFileAttributes file) {
        return file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    /** How many files are in place below the folder; {@link #OTHERWISE} if anything is not as recorded. */
    @Override
    protected Integer compute() {
        String[] names = folder.list();
        if (names == null || names.length == 0) {
            // A file that is not recorded, or a folder that would not have been made.
            return OTHERWISE;
        }
        int inPlace = 0;
        List<Inspection> folders = new ArrayList<>();
        for (String name : names) {
            int row = ledger.row(prefix + name);
            if (row < 0) {
                folders.add(new Inspection(ledger, new File(folder, name), prefix + name + "/"));
            } else if (isAsRecorded(new File(folder, name), ledger.size(row), ledger.modified(row))) {
                inPlace++;
            } else {
                return OTHERWISE;
            }
        }
        for (Inspection below : invokeAll(folders)) {
            int found = below.join();
            inPlace = found == OTHERWISE || inPlace == OTHERWISE ? OTHERWISE : inPlace + found;
        }
        return inPlace;
    }
}
