package org.hustings.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Fingerprint;
import org.hustings.model.SourceFile;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.Reading;
import org.hustings.source.yaml.YamlReader;

/** Reads one file after the other, from bytes to values of the model. One a thread. */
final class FileReader {

    /** Fits nearly every file; longer ones are read again. */
    private static final int BUFFER = 64 * 1024;

    private final ProjectFolder project;
    private final Shapes shapes;
    private final YamlReader yaml = new YamlReader();
    private final Binder binder = new Binder();
    private final MessageDigest sha256 = Fingerprint.sha256();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);

    FileReader(ProjectFolder project, Shapes shapes) {
        this.project = project;
        this.shapes = shapes;
    }

    ReadFile read(DataFile file) throws IOException {
        Path path = project.resolve(file.path());
        try {
            return read(file, ProjectFolder.read(path, buffer));
        } catch (IOException failed) {
            Optional<Problem> badLink = project.badLink(file.path());
            if (badLink.isPresent()) {
                return unreadable(file, badLink.get());
            }
            if (Files.isDirectory(path)) {
                return unreadable(
                        file,
                        Problem.error(
                                Location.of(file.path()),
                                "stray-file",
                                "this is a folder, and a file of this name is expected",
                                "rename the folder"));
            }
            if (Files.isSymbolicLink(path)) {
                return read(file, Files.readAllBytes(path));
            }
            throw failed;
        }
    }

    private static ReadFile unreadable(DataFile file, Problem problem) {
        return new ReadFile(file, Optional.empty(), Optional.empty(), List.of(problem), List.of());
    }

    private ReadFile read(DataFile file, byte[] bytes) {
        SourceFile source = new SourceFile(file.path(), Fingerprint.of(sha256.digest(bytes)));
        Reading reading = yaml.read(file.path(), bytes);
        Shape shape = shapes.of(file.kind());
        if (reading.isEmpty() && shape instanceof RecordShape type) {
            return new ReadFile(file, Optional.of(source), Optional.empty(), List.of(emptyFile(file, type)), List.of());
        }
        if (reading.tree().isEmpty()) {
            return new ReadFile(file, Optional.of(source), Optional.empty(), reading.problems(), List.of());
        }
        Binder.Bound bound = binder.bind(file.path(), reading.tree().get(), shape, given(source, file.ids()));
        List<Problem> problems = bound.problems();
        if (!reading.problems().isEmpty()) {
            problems = new ArrayList<>(reading.problems());
            problems.addAll(bound.problems());
        }
        ReadFile read = new ReadFile(file, Optional.of(source), bound.value(), problems, bound.lost());
        return switch (file.kind()) {
            case SITE -> SiteFile.complete(read, reading);
            case PARTIES -> PartiesFile.complete(read, reading);
            default -> read;
        };
    }

    private static Problem emptyFile(DataFile file, RecordShape type) {
        return Problem.error(
                Location.of(file.path()), "missing-key", "this file is empty", "it needs at least " + type.example());
    }

    private static Object[] given(SourceFile source, List<String> ids) {
        Object[] given = new Object[1 + ids.size()];
        given[0] = source;
        for (int i = 0; i < ids.size(); i++) {
            given[i + 1] = ids.get(i);
        }
        return given;
    }
}
