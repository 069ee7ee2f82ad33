package org.hustings.prose;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/**
 * What becomes of a file of {@code content/}, by the ending of its name: a page, a copy, or an error. The only place that
 * decides it, since whatever is copied reaches readers' browsers with every script in it.
 */
final class ContentKind {

    private static final Set<String> PAGES = Set.of("adoc", "asciidoc", "ad", "md", "html");

    /** Endings that were meant for one of a page. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("htm", "html"),
            Map.entry("xhtml", "html"),
            Map.entry("xht", "html"),
            Map.entry("shtml", "html"),
            Map.entry("shtm", "html"),
            Map.entry("html5", "html"),
            Map.entry("markdown", "md"),
            Map.entry("mdown", "md"),
            Map.entry("mkd", "md"));

    /** What a browser or a server would run or load more by. */
    private static final Set<String> PROGRAMS = Set.of(
            "js", "mjs", "php", "phtml", "asp", "aspx", "jsp", "cgi", "hta", "mht", "mhtml", "xsl", "xslt", "swf",
            "svgz");

    private ContentKind() {}

    /** Whether a file becomes a page. */
    static boolean isPage(String name) {
        return PAGES.contains(ending(name));
    }

    /**
     * Why a file can be neither a page nor copied; empty where it can.
     *
     * @throws IOException where it has to be looked through and cannot be read
     */
    static Optional<Problem> refusal(String source, Path file) throws IOException {
        if (isPage(source)) {
            return Optional.empty();
        }
        String name = source.substring(source.lastIndexOf('/') + 1);
        Optional<String> page = pageName(name);
        if (page.isPresent()) {
            return Optional.of(Problem.error(
                    Location.of(source),
                    "prose-html",
                    "this would be published as it is, with every script in it, and not as a page",
                    "Rename it to \"" + page.get() + "\"."));
        }
        String ending = ending(name).toLowerCase(Locale.ROOT);
        if (ScriptSearch.concerns(ending)) {
            return ScriptSearch.refusal(file, source);
        }
        return PROGRAMS.contains(ending)
                ? Optional.of(Problem.error(
                        Location.of(source),
                        "prose-html",
                        "this is a program, and content/ holds pages and documents only",
                        "Delete it. What the pages of the site run lies in assets/."))
                : Optional.empty();
    }

    /** The name of the page that a file was meant to be. */
    private static Optional<String> pageName(String name) {
        String ending = ending(name);
        String small = ending.toLowerCase(Locale.ROOT);
        String stem = name.substring(0, Math.max(0, name.length() - ending.length() - 1));
        if (small.equals("txt")) {
            return Optional.of(stem).filter(ContentKind::isPage);
        }
        String meant = PAGES.contains(small) ? small : MEANT.get(small);
        return Optional.ofNullable(meant).map(page -> stem + "." + page);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }
}
