package org.hustings.prose;

import java.nio.file.Path;

/**
 * A file of the content folder that is published in one way or the other.
 *
 * @param source its path from the project folder
 * @param file where it is
 * @param sha256 the hash of its bytes
 */
record ContentFile(String source, Path file, String sha256) {

    private static final String FOLDER = "content/";

    /** Whether it becomes a page. */
    boolean isPage() {
        return ContentKind.isPage(source);
    }

    /** Its path from the site's root. */
    String sitePath() {
        String path = source.substring(FOLDER.length());
        return isPage() ? pagePath(path) : path;
    }

    /** The path of the page that a file becomes: {@code about.adoc} and {@code about/index.adoc} become {@code about/}. */
    static String pagePath(String file) {
        String path = file.substring(0, file.lastIndexOf('.'));
        if (path.equals("index")) {
            return "";
        }
        return path.endsWith("/index") ? path.substring(0, path.length() - "index".length()) : path + "/";
    }
}
