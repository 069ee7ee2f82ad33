package org.hustings.source.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hustings.problem.Location;
import org.hustings.problem.Place;
import org.hustings.problem.Problem;

/**
 * What came out of reading one file.
 *
 * @param tree the root; absent where the file is empty or its structure is broken. It may be there although there are
 *     problems, such as a key that is written twice, so that later stages can look for more
 * @param problems what is wrong, in the order of the file
 */
public record Reading(Optional<YamlNode> tree, List<Problem> problems) {

    public Reading {
        Objects.requireNonNull(tree);
        problems = List.copyOf(problems);
    }

    /** A file without problems. */
    static Reading of(YamlNode tree) {
        return new Reading(Optional.of(tree), List.of());
    }

    /** Whether the file says nothing: no characters, or comments alone. */
    public boolean isEmpty() {
        return tree.isEmpty() && problems.isEmpty();
    }

    /** The line and column of a place in this file; see {@link YamlPath}. */
    public Location locate(Place place) {
        return tree.map(root -> YamlPath.locate(root, place)).orElseGet(() -> Location.of(place.file()));
    }
}
