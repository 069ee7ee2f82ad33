package org.hustings.prose;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hustings.problem.Location;

/**
 * A link or a picture in prose.
 *
 * @param written the address as the author wrote it
 * @param path where it leads inside the site, from its root, for example {@code about/} or {@code images/a.png}; empty
 *     for an address outside
 * @param fromPage where it leads if it starts at the page's own folder and not at the file's, as some authors write;
 *     empty where that makes no difference
 * @param href the address as it stands in the body, which leads to {@code path}
 * @param fragment what follows the {@code #}; empty where nothing does
 * @param location where it stands, as far as can be found
 */
public record Link(
        String written,
        Optional<String> path,
        Optional<String> fromPage,
        String href,
        String fragment,
        Location location) {

    private static final Pattern SOURCE = Pattern.compile("[^#?]*\\.(?:adoc|asciidoc|ad|md)(?:#.*)?", Pattern.DOTALL);

    public Link {
        Objects.requireNonNull(written);
        Objects.requireNonNull(path);
        Objects.requireNonNull(fromPage);
        Objects.requireNonNull(href);
        Objects.requireNonNull(fragment);
        Objects.requireNonNull(location);
    }

    /** Whether it names a file of {@code content/} and not the page that the file becomes. */
    public boolean namesSource() {
        return SOURCE.matcher(written).matches();
    }

    /** An address outside of the site. */
    static Link outside(String written, Location location) {
        return new Link(written, Optional.empty(), Optional.empty(), written, "", location);
    }
}
