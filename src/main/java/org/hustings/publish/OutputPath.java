package org.hustings.publish;

/** The form of a path inside the site. Paths are made from ids and names of content, so none may lead out of it. */
final class OutputPath {

    private OutputPath() {}

    /**
     * {@code path} itself.
     *
     * @throws IllegalArgumentException if it is empty or absolute, has an empty segment, {@code .} or {@code ..}, or a
     *     character that some file system cannot hold
     */
    static String checked(String path) {
        int start = 0;
        for (int i = 0; i <= path.length(); i++) {
            if (i == path.length() || path.charAt(i) == '/') {
                checkSegment(path, start, i);
                start = i + 1;
            } else if (!isAllowed(path.charAt(i))) {
                throw new IllegalArgumentException("not a path inside the site: " + path);
            }
        }
        return path;
    }

    /** The folder that {@code path} lies in; empty for the site itself. */
    static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static void checkSegment(String path, int start, int end) {
        int length = end - start;
        boolean dots = path.startsWith(".", start) && (length == 1 || (length == 2 && path.startsWith("..", start)));
        if (length == 0 || dots) {
            throw new IllegalArgumentException("not a path inside the site: " + path);
        }
    }

    private static boolean isAllowed(char c) {
        return c >= ' ' && c != '\\' && c != ':' && c != 0x7f;
    }
}
