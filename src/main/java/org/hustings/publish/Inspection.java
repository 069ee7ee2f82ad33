package org.hustings.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Looks whether a folder holds exactly what a ledger says, without reading a single file. */
final class Inspection {

    private final Path root;
    private final Ledger ledger;

    Inspection(Path root, Ledger ledger) {
        this.root = root;
        this.ledger = ledger;
    }

    /** Whether every file is in place as recorded, and nothing else is there. */
    boolean findsAllInPlace() {
        return IntStream.range(0, ledger.count()).parallel().allMatch(this::isInPlace) && findsNothingElse();
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

    static long modified(BasicFileAttributes file) {
        return file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    private boolean isInPlace(int row) {
        return isAsRecorded(root.resolve(ledger.path(row)), ledger.size(row), ledger.modified(row));
    }

    /** Since all that should be there is there, a folder with more in it is one with more entries. */
    private boolean findsNothingElse() {
        return entries().entrySet().parallelStream().allMatch(folder -> {
            String[] found = root.resolve(folder.getKey()).toFile().list();
            return found != null && found.length == folder.getValue();
        });
    }

    /** How many entries each folder should have. */
    private Map<String, Integer> entries() {
        Map<String, Integer> entries = new HashMap<>(2 * ledger.count());
        for (int row = 0; row < ledger.count(); row++) {
            String path = ledger.path(row);
            boolean isFirst = true;
            while (isFirst && !path.isEmpty()) {
                path = OutputPath.parent(path);
                isFirst = entries.merge(path, 1, Integer::sum) == 1;
            }
        }
        return entries;
    }
}
