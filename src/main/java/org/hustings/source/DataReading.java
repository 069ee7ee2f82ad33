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
 * @param problems what is wrong, sorted
 * @param files every file that was read, sorted by path
 * @param lost the ids of entries that could not be read, by the file that they stand in
 */
public record DataReading(
        Optional<Dataset> dataset, List<Problem> problems, List<SourceFile> files, Map<String, Set<String>> lost) {

    public DataReading {
        Objects.requireNonNull(dataset);
        problems = List.copyOf(problems);
        files = List.copyOf(files);
        lost = Map.copyOf(lost);
    }
}
