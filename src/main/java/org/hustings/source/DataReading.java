package org.hustings.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Dataset;
import org.hustings.model.SourceFile;
import org.hustings.problem.Problem;

/**
 * What came out of reading {@code data/}.
 *
 * @param dataset all that could be read; absent where {@code site.yaml} is no site
 * @param readable the same; where there is no site, with a stand-in for it, of which nothing may be told
 * @param problems what is wrong, sorted
 * @param files every file that was read, sorted by path
 * @param lost the ids of entries that could not be read, by the file that they stand in
 */
public record DataReading(
        Optional<Dataset> dataset,
        Dataset readable,
        List<Problem> problems,
        List<SourceFile> files,
        Map<String, Set<String>> lost) {

    /** The file without which there is no site. */
    public static final String SITE = "data/site.yaml";

    public DataReading {
        Objects.requireNonNull(dataset);
        Objects.requireNonNull(readable);
        problems = List.copyOf(problems);
        files = List.copyOf(files);
        lost = Map.copyOf(lost);
    }
}
