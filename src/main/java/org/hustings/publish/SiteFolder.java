package org.hustings.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder that a site is published into, and the two places that belong to it.
 *
 * @param root the folder itself, absolute and free of symbolic links; it may be missing
 * @param work its hidden neighbour on the same file system, there only while a build runs
 * @param ledger where the project remembers what was written into it
 */
public record SiteFolder(Path root, Path work, Path ledger) {

    /** The file by which a folder is known to be a site of ours. */
    public static final String MANIFEST = "manifest.json";

    private static final Pattern MARK = Pattern.compile("^\\{\"/[^\"]*\":\"[0-9a-f]{64}\"");
    private static final int MARK_WITHIN = 512;
    private static final List<String> INPUTS = List.of("content", "data", "templates", "assets", ".hustings");
    private static final List<String> HISTORIES = List.of(".git", ".hg", ".svn");

    /**
     * The folder at {@code out}, for the site of {@code project}. Nothing is written yet.
     *
     * @throws PublishException if the folder is the project, holds it or lies among its inputs, is no folder or cannot
     *     become one, or holds something else than a site of ours
     */
    public static SiteFolder at(Path out, Path project) {
        Path root = resolved(out);
        Path home = resolved(project);
        if (root.getParent() == null || home.startsWith(root)) {
            throw PublishException.choice(
                    out, "it holds the project itself; name a folder of its own, such as target/website");
        }
        for (String input : INPUTS) {
            if (root.startsWith(home.resolve(input))) {
                throw PublishException.choice(
                        out,
                        "it lies in the project's " + input + "; name a folder outside it, such as target/website");
            }
        }
        requireRoom(out, root);
        Path work = root.resolveSibling("." + root.getFileName() + ".hustings");
        SiteFolder folder = new SiteFolder(root, work, home.resolve(".hustings/published/" + name(root)));
        folder.requireOurs(Files.exists(folder.ledger));
        return folder;
    }

    /** Makes sure that the path is a folder, or can become one. */
    private static void requireRoom(Path out, Path root) {
        Path there = root;
        while (!Files.exists(there, NOFOLLOW_LINKS) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there, NOFOLLOW_LINKS)) {
            String why = there.equals(root)
                    ? "it is not a folder; name another one"
                    : there + " is a file, so no folder can be made in it; name another one";
            throw PublishException.choice(out, why);
        }
    }

    /** Where the project remembers of which parts the long files are put together. */
    Path longFiles() {
        return ledger.resolveSibling(ledger.getFileName() + ".parts");
    }

    /** Whether {@code start}, the first bytes of a manifest, say that this tool wrote it. */
    static boolean isMark(byte[] start, int offset, int length) {
        return MARK.matcher(new String(start, offset, Math.min(length, MARK_WITHIN), UTF_8))
                .find();
    }

    /**
     * Makes sure that replacing the folder destroys nothing but a site of ours.
     *
     * @param last what the project remembers, for a site whose manifest was lost
     * @throws PublishException if the folder holds something else
     */
    void requireOurs(LastBuild last) {
        requireOurs(last.standsInPart());
    }

    private void requireOurs(boolean remembered) {
        for (String history : HISTORIES) {
            if (Files.exists(root.resolve(history), NOFOLLOW_LINKS)) {
                throw PublishException.choice(
                        root, "it holds a " + history + " folder, which would be lost; publish beside it and copy");
            }
        }
        if (!remembered && !isEmpty() && !hasMark()) {
            throw PublishException.choice(
                    root,
                    "it is not empty, and its " + MANIFEST
                            + " does not say that Hustings wrote it; name another folder, or empty this one");
        }
    }

    private boolean isEmpty() {
        if (!Files.exists(root)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw PublishException.at("cannot read", root, e);
        }
    }

    /** Whether a site of ours is in the folder. */
    boolean hasMark() {
        try (InputStream manifest = Files.newInputStream(root.resolve(MANIFEST))) {
            byte[] start = manifest.readNBytes(MARK_WITHIN);
            return isMark(start, 0, start.length);
        } catch (IOException e) {
            return false;
        }
    }

    /** The real path of what exists, with the rest appended, so that a link to a folder names the folder. */
    private static Path resolved(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            if (Files.exists(absolute, NOFOLLOW_LINKS)) {
                return absolute.toRealPath();
            }
        } catch (NoSuchFileException e) {
            throw PublishException.choice(
                    path, absolute + " is a link that leads nowhere; mend or remove it, or name another folder");
        } catch (IOException e) {
            throw PublishException.at("cannot publish into", path, e);
        }
        Path parent = absolute.getParent();
        return parent == null ? absolute : resolved(parent).resolve(absolute.getFileName());
    }

    private static String name(Path root) {
        byte[] path = root.toString().getBytes(UTF_8);
        return HexFormat.of().toHexDigits(Sha256.of(path, 0, path.length).first());
    }
}
