package org.hustings.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A site of ours in the output folder of which nothing is remembered, as a machine finds it that has it from elsewhere: out
 * of a cache, a checkout or a copy. Its files are told by their bytes, so that those that stay the same keep their
 * modification times.
 */
final class FoundSite {

    private final StagingTree tree;
    private final boolean unknown;

    /** @param unknown whether nothing at all is remembered of a site that is there */
    FoundSite(StagingTree tree, boolean unknown) {
        this.tree = tree;
        this.unknown = unknown;
    }

    /**
     * The modification time of the file that stands at {@code path}, if its bytes are these. Of a site that is remembered
     * only those files are read that should have these bytes and look touched.
     *
     * @param remembered whether the last build put these bytes there
     */
    OptionalLong modified(String path, boolean remembered, byte[] bytes, int offset, int length) {
        if (!unknown && !remembered) {
            return OptionalLong.empty();
        }
        Path file = tree.standing(path);
        return look(file)
                .filter(found -> found.size() == length && isSame(file, bytes, offset, length))
                .map(found -> OptionalLong.of(Inspection.modified(found)))
                .orElseGet(OptionalLong::empty);
    }

    /** The same of the file that was written at {@code path} of the new site. */
    OptionalLong modified(String path, Path written) {
        if (!unknown) {
            return OptionalLong.empty();
        }
        Path file = tree.standing(path);
        return look(file)
                .filter(found -> isSame(file, written))
                .map(found -> OptionalLong.of(Inspection.modified(found)))
                .orElseGet(OptionalLong::empty);
    }

    private static Optional<BasicFileAttributes> look(Path file) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS))
                    .filter(BasicFileAttributes::isRegularFile);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isSame(Path file, byte[] bytes, int offset, int length) {
        try {
            return Arrays.equals(Files.readAllBytes(file), 0, length, bytes, offset, offset + length);
        } catch (IOException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static boolean isSame(Path file, Path written) {
        try {
            return Files.mismatch(file, written) < 0;
        } catch (IOException e) {
            return false;
        }
    }
}
