package org.hustings.publish;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hustings.model.Fingerprint;

/**
 * What the last build published into a folder, as the project remembers it. Memory may be wrong: the folder may have
 * been deleted, altered or built from elsewhere since. So nothing is believed of a file before its size and
 * modification time have been looked at.
 */
public final class LastBuild {

    private final Path root;
    private final Ledger ledger;

    private LastBuild(Path root, Ledger ledger) {
        this.root = root;
        this.ledger = ledger;
    }

    /** The memory of {@code folder}; of nothing if there is none, or none that can be read. */
    public static LastBuild of(SiteFolder folder) {
        return new LastBuild(folder.root(), Ledger.read(folder.ledger()).orElseGet(Ledger::empty));
    }

    /**
     * Whether the folder holds what it would hold after a build from {@code site}: the last one was made from the same,
     * every file of it is in place and untouched, and nothing was added. Then there is nothing to do.
     */
    public boolean stands(Fingerprint site) {
        return ledger.count() > 0 && ledger.site().equals(site) && Inspection.findsAllInPlace(root, ledger);
    }

    /** Whether there is no memory of any file. */
    boolean remembersNothing() {
        return ledger.count() == 0;
    }

    /** Whether at least one file is in place and untouched, so that the folder is the one remembered. */
    boolean standsInPart() {
        for (int row = 0; row < ledger.count(); row++) {
            if (Inspection.isAsRecorded(
                    new File(root.toFile(), ledger.path(row)), ledger.size(row), ledger.modified(row))) {
                return true;
            }
        }
        return false;
    }

    /** What was published at {@code path}, if it was made from {@code inputs}. */
    Optional<PublishedFile> madeFrom(Fingerprint inputs, String path) {
        int row = ledger.row(path);
        return row >= 0 && ledger.inputs(row).equals(inputs) ? Optional.of(ledger.file(row, path)) : Optional.empty();
    }

    /** What was published at {@code path}. */
    Optional<PublishedFile> at(String path) {
        int row = ledger.row(path);
        return row >= 0 ? Optional.of(ledger.file(row, path)) : Optional.empty();
    }

    /** What was published at {@code path}, if its bytes were these. */
    Optional<PublishedFile> withBytes(Sha256 sha256, long size, String path) {
        int row = ledger.row(path);
        if (row < 0 || ledger.size(row) != size) {
            return Optional.empty();
        }
        return Optional.of(ledger.file(row, path)).filter(file -> file.sha256().equals(sha256));
    }

    /**
     * Removes the files of the last build from {@code tree}, which spares a walk that would look for them. Where somebody
     * has put a symbolic link in the place of a folder, what it leads to stays.
     */
    void removeFrom(Path tree) {
        File root = tree.toFile();
        Set<String> folders = ConcurrentHashMap.newKeySet();
        IntStream.range(0, ledger.count()).parallel().forEach(row -> {
            String path = ledger.path(row);
            if (isFolder(root, OutputPath.parent(path), folders)) {
                new File(root, path).delete();
            }
        });
    }

    private static boolean isFolder(File root, String path, Set<String> known) {
        if (path.isEmpty() || known.contains(path)) {
            return true;
        }
        boolean is = isFolder(root, OutputPath.parent(path), known) && TreeRemoval.isFolder(new File(root, path));
        if (is) {
            known.add(path);
        }
        return is;
    }
}
