package org.hustings.prose;

import java.util.Objects;
import java.util.Optional;
import org.hustings.problem.Location;

/**
 * A link or a picture in prose.
 *
 * @param written the address as the author wrote it
 * @param path where it leads inside the site, from its root, for example {@code about/} or {@code images/a.png}; empty
 *     for an address outside
 * @param fragment what follows the {@code #}; empty where nothing does
 * @param location where it stands, as far as can be found
 */
public record Link(String written, Optional<String> path, String fragment, Location location) {

    public Link {
        Objects.requireNonNull(written);
        Objects.requireNonNull(path);
        Objects.requireNonNull(fragment);
        Objects.requireNonNull(location);
    }
}
