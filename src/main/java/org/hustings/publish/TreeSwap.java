package org.hustings.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts the new site in the place of the old one. Where the system can exchange two folders, a reader meets the one or the
 * other at every instant. Elsewhere the old site steps aside first, and a build that is killed between the two steps
 * leaves it where {@link #recover} finds it.
 */
final class TreeSwap {

    private final Path site;
    private final Path next;
    private final Path old;

    TreeSwap(SiteFolder folder) {
        this.site = folder.root();
        this.next = folder.work().resolve("next");
        this.old = folder.work().resolve("old");
    }

    /** Where the new site is built. */
    Path next() {
        return next;
    }

    /**
     * Undoes what a build that died left behind: the old site stands again, and nothing else is left.
     *
     * @throws PublishException if that cannot be done
     */
    void recover() {
        if (Files.isDirectory(old, NOFOLLOW_LINKS) && !Files.exists(site, NOFOLLOW_LINKS)) {
            move(old, site);
        }
        if (!removeLeftovers()) {
            throw new PublishException("cannot remove what an earlier build left in " + next.getParent());
        }
    }

    /** Whether nothing is left of sites that are not the one that stands. */
    boolean removeLeftovers() {
        boolean nextIsGone = TreeRemoval.remove(next);
        return TreeRemoval.remove(old) && nextIsGone;
    }

    /**
     * The new site stands. The old one is left for {@link #removeLeftovers}.
     *
     * @throws PublishException if it cannot be done; then the old site stands
     */
    void swap(SystemCalls system) {
        if (!Files.exists(site, NOFOLLOW_LINKS)) {
            move(next, site);
        } else if (!system.exchange(next, site)) {
            swapInTwoSteps();
        }
    }

    /** For systems and file systems that cannot exchange. */
    void swapInTwoSteps() {
        move(site, old);
        try {
            move(next, site);
        } catch (PublishException e) {
            move(old, site);
            throw e;
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, ATOMIC_MOVE);
        } catch (IOException e) {
            throw PublishException.at("cannot move " + from + " to", to, e);
        }
    }
}
