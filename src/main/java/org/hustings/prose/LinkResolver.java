package org.hustings.prose;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hustings.page.Paths;
import org.hustings.problem.Location;

/**
 * Turns an address as an author writes it, seen from the folder of the file, into one that works from the page's URL. An
 * address that leads out of the site when seen from there is seen from the page's own folder.
 * Links to {@code other.adoc}, {@code other.md} and {@code other.html} lead to the page that the file becomes.
 */
final class LinkResolver {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final String folder;
    private final String page;

    /**
     * For one page.
     *
     * @param folder the folder of the file, from the site's root; empty or with a slash at the end
     * @param page the path of the page
     */
    LinkResolver(String folder, String page) {
        this.folder = folder;
        this.page = page;
    }

    /** Resolves an address; empty where it leads out of the site's root. */
    Optional<Link> resolve(String written, Location location) {
        if (SCHEME.matcher(written).matches()) {
            return Optional.of(Link.outside(written, location));
        }
        int hash = written.indexOf('#');
        String fragment = hash < 0 ? "" : written.substring(hash + 1);
        String address = hash < 0 ? written : written.substring(0, hash);
        if (address.isEmpty()) {
            return Optional.of(
                    new Link(written, Optional.of(page), Optional.empty(), written, decode(fragment), location));
        }
        int question = address.indexOf('?');
        String query = question < 0 ? "" : address.substring(question);
        String path = question < 0 ? address : address.substring(0, question);
        Optional<String> fromPage = absolute(page, path);
        return absolute(folder, path).or(() -> fromPage).map(target -> {
            String href = Paths.encoded(relative(target)) + query + (hash < 0 ? "" : "#" + fragment);
            Optional<String> otherwise =
                    fromPage.filter(other -> !other.equals(target)).map(LinkResolver::decode);
            return new Link(written, Optional.of(decode(target)), otherwise, href, decode(fragment), location);
        });
    }

    /** The path from the site's root. */
    private static Optional<String> absolute(String start, String path) {
        String whole = path.startsWith("/") ? path.substring(1) : start + path;
        boolean directory = whole.isEmpty() || whole.endsWith("/") || whole.endsWith("/.") || whole.endsWith("..");
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : whole.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        String joined = String.join("/", segments) + (directory && !segments.isEmpty() ? "/" : "");
        return Optional.of(ContentKind.isPage(joined) ? ContentFile.pagePath(joined) : joined);
    }

    private String relative(String target) {
        int common = 0;
        for (int slash = page.indexOf('/'); slash >= 0; slash = page.indexOf('/', slash + 1)) {
            if (target.startsWith(page.substring(0, slash + 1))) {
                common = slash + 1;
            }
        }
        long up = page.substring(common).chars().filter(c -> c == '/').count();
        String href = "../".repeat((int) up) + target.substring(common);
        return href.isEmpty() ? "./" : href;
    }

    private static String decode(String text) {
        try {
            return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
