package org.hustings.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option by which nothing that was published before is lost. */
final class EarlierBuild {

    private static final String MANIFEST = "manifest.json";
    private static final int GLANCE = 64;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--published",
            paramLabel = "MANIFEST",
            description = "the manifest.json of an earlier build, or a folder with one: "
                    + "fail when one of its URLs is gone without a redirect or tombstone")
    private Path manifest;

    /** The manifest, or the folder that it is in. */
    Optional<Path> manifest() {
        if (manifest != null && !Files.exists(manifest)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + manifest);
        }
        if (manifest != null && Files.isDirectory(manifest) && !Files.exists(manifest.resolve(MANIFEST))) {
            throw new ParameterException(spec.commandLine(), "There is no " + MANIFEST + " in " + manifest);
        }
        if (manifest != null && Files.isRegularFile(manifest) && !startsLikeOne()) {
            throw new ParameterException(
                    spec.commandLine(), manifest + " is no manifest of an earlier build; one is called " + MANIFEST);
        }
        return Optional.ofNullable(manifest);
    }

    /** Whether it is a JSON object at first sight: to read it whole is for whoever compares it. */
    private boolean startsLikeOne() {
        try (InputStream in = Files.newInputStream(manifest)) {
            return new String(in.readNBytes(GLANCE), StandardCharsets.UTF_8)
                    .stripLeading()
                    .startsWith("{");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
