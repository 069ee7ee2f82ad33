package org.hustings.compare;

import java.util.Optional;
import java.util.TreeSet;
import org.hustings.compare.Journal.Entry;

/**
 * Files that pages are made of or come with, of which nothing can be told but that they differ. A template or a style sheet
 * can put anything on any page, so that no comparison may be silent about one.
 */
final class FileChanges {

    private static final String SECTION = "Design and files";
    private static final String AUTHORED = "content/";

    private final Snapshot before;
    private final Snapshot after;
    private final Journal journal;

    FileChanges(Snapshot before, Snapshot after, Journal journal) {
        this.before = before;
        this.after = after;
        this.journal = journal;
    }

    void all() {
        TreeSet<String> paths = new TreeSet<>(before.files().keySet());
        paths.addAll(after.files().keySet());
        for (String path : paths) {
            String old = before.files().get(path);
            String young = after.files().get(path);
            if (old == null) {
                journal.added(Change.Kind.FILE, entry(path), "", what(path));
            } else if (young == null) {
                journal.removed(Change.Kind.FILE, entry(path), "", what(path));
            } else if (!old.equals(young)) {
                journal.add(
                        Change.Kind.FILE, entry(path), what(path), Optional.of("as it was"), Optional.of("changed"));
            }
        }
    }

    private static Entry entry(String path) {
        return new Entry(SECTION, path, path.startsWith(AUTHORED) ? path.substring(AUTHORED.length()) : "");
    }

    /** What readers may see of it. */
    private static String what(String path) {
        if (path.endsWith(".jte")) {
            return "a template, which pages are made with";
        }
        if (path.endsWith(".css")) {
            return "a style sheet, which says how pages look";
        }
        if (path.endsWith(".js")) {
            return "a script, which runs in pages";
        }
        return path.startsWith(AUTHORED) ? "a file that anybody can download" : "a file that pages can show";
    }
}
