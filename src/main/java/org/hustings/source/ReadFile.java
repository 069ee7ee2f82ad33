package org.hustings.source;

import java.util.List;
import java.util.Optional;
import org.hustings.model.SourceFile;
import org.hustings.problem.Problem;

/**
 * A file once it was read.
 *
 * @param source absent where it could not be opened because it is no file of the project
 * @param value what it says, of the type its kind has; absent where that is nothing usable
 * @param lost the ids of entries in it that could not be read
 */
record ReadFile(
        DataFile file, Optional<SourceFile> source, Optional<Object> value, List<Problem> problems, List<String> lost) {

    ReadFile {
        problems = List.copyOf(problems);
        lost = List.copyOf(lost);
    }
}
