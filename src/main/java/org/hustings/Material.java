package org.hustings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.hustings.prose.Prose;
import org.hustings.prose.ProseResult;
import org.hustings.render.Templates;
import org.hustings.source.Assets;
import org.hustings.source.DataReader;
import org.hustings.source.DataReading;

/**
 * Everything that was read of a project. Prose is converted and templates are compiled beside the reading of the data;
 * whoever asks first waits for them.
 */
record Material(
        Path project,
        DataReading data,
        Assets assets,
        Background<ProseResult> prose,
        Background<Templates.Opened> templates) {

    /** The folder in a project that holds what can be made again. */
    private static final String CACHE = ".hustings";

    /** The folder for what can be made again of a project. */
    static Path cache(Path project) {
        return project.resolve(CACHE);
    }

    /** The folder for what can be made again. */
    Path cache() {
        return cache(project);
    }

    static Material read(Path project, int jobs) throws IOException {
        Path cache = cache(project);
        Background<ProseResult> prose =
                Background.start("prose", () -> Prose.read(project, Optional.of(cache), Code.version()));
        Background<Templates.Opened> templates =
                Background.start("templates", () -> Templates.open(project, cache, Code.version()));
        return new Material(project, DataReader.read(project, jobs), Assets.of(project), prose, templates);
    }
}
