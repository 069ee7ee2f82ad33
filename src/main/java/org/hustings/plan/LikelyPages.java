package org.hustings.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hustings.model.Dataset;
import org.hustings.model.Redirects;

/** The pages and files of a site whose data has errors: which are surely there, and which surely are not. */
final class LikelyPages {

    /** The folders that are made from data. */
    private static final Set<String> MADE = Set.of(
            "calls",
            "elections",
            "people",
            "organisations",
            "agreements",
            "changes",
            "corrections",
            "data",
            "search",
            "embed",
            "postcodes",
            "styleguide");

    /** The files at the root, and those by which a folder can be named. */
    private static final Pattern MADE_FILES = Pattern.compile(
            "index\\.(html|json)|404\\.html|sitemap.*\\.xml|robots\\.txt|manifest\\.json|_headers|_redirects|\\.htaccess");

    private final Set<String> standing;
    private final Set<String> moved = new HashSet<>();
    private final Set<String> unreadProse;
    private final boolean everyMove;
    private final boolean everyLanguage;
    private final Dataset data;
    private final SharedPages shared;

    /**
     * @param standing what is there for certain, whatever becomes of the errors
     * @param shared the pages that no single file stands for
     */
    LikelyPages(Dataset data, Set<String> standing, Set<String> badFiles, SharedPages shared) {
        this.data = data;
        this.shared = shared;
        this.standing = Set.copyOf(standing);
        this.unreadProse = badFiles.stream()
                .filter(file -> file.startsWith("content/"))
                .map(file -> stem(file.substring("content/".length())))
                .collect(Collectors.toSet());
        this.everyMove = !badFiles.contains(Redirects.FILE);
        this.everyLanguage = !badFiles.contains("data/site.yaml");
        moved.addAll(data.redirects().moved().keySet());
        moved.addAll(data.redirects().gone());
    }

    /** Whether something surely stands at a path. */
    boolean have(String path) {
        return standing.contains(path);
    }

    /** Whether prose that may belong to a page could not be read. */
    boolean unread(String path) {
        return unreadProse.contains(stem(path));
    }

    /** Whether surely nothing stands at a path. */
    boolean lack(String path) {
        if (have(path) || moved.contains(path) || !everyMove || unread(path)) {
            return false;
        }
        String inner = inner(path);
        if (shared.lack(inner) && !standing.contains(inner)) {
            return true;
        }
        return FilePages.standsForFile(inner)
                ? !standing.contains(inner)
                : isAuthored(path)
                        && !MADE_FILES
                                .matcher(inner.substring(inner.lastIndexOf('/') + 1))
                                .matches();
    }

    /** Whether no data makes a page at a path, so that it is prose alone. */
    boolean isAuthored(String path) {
        String inner = inner(path);
        int slash = inner.indexOf('/');
        String first = slash < 0 ? inner : inner.substring(0, slash);
        boolean language = !everyLanguage && first.matches("[a-z]{2,3}(-[A-Za-z0-9]+)*");
        return !inner.isEmpty() && !MADE.contains(first) && !language;
    }

    /** A path within the part of the site that is in its language. */
    private String inner(String path) {
        for (String language : data.site().languages()) {
            if (path.startsWith(language + "/") && !language.equals(data.site().defaultLanguage())) {
                return path.substring(language.length() + 1);
            }
        }
        return path;
    }

    /** The path of a page or of the file that becomes it, without what tells the two apart. */
    private static String stem(String path) {
        int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
        String bare = dot < 0 ? path : path.substring(0, dot);
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
