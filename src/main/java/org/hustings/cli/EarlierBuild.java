package org.hustings.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option by which nothing that was published before is lost. */
final class EarlierBuild {

    @Option(
            names = "--published",
            paramLabel = "MANIFEST",
            description = "the manifest.json of an earlier build, or a folder with one: "
                    + "fail when one of its URLs is gone without a redirect or tombstone")
    private Path manifest;

    /** The manifest, or the folder that it is in. */
    Optional<Path> manifest() {
        return Optional.ofNullable(manifest);
    }
}
