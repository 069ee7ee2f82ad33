package org.hustings.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MachineFailureTest {

    static List<Arguments> failures() {
        return List.of(
                told(
                        new AccessDeniedException("/srv"),
                        "/srv: no permission; ask for it, or choose a place of your own"),
                told(new NoSuchFileException("a.csv"), "a.csv: it is not there"),
                told(
                        new FileAlreadyExistsException("/x"),
                        "/x: something of that name is there already; rename or remove it"),
                told(new NotDirectoryException("/x"), "/x: it is not a folder"),
                told(new DirectoryNotEmptyException("/x"), "/x: the folder is not empty"),
                told(new FileSystemLoopException("/x"), "/x: a link there leads back to a folder that it is in"),
                told(
                        new FileSystemException("/x", null, "Read-only file system"),
                        "/x: that disk can only be read; choose a folder on another one"),
                told(
                        new FileSystemException("/x", null, "Not a directory"),
                        "/x: what is named as a folder on the way there is a file"),
                told(new IOException("No space left on device"), "the disk is full"),
                told(new MalformedInputException(1), "it is not saved as UTF-8; save it again as UTF-8"),
                told(new EOFException(), "the system does not say why"),
                told(new IOException("git failed: no such commit"), "git failed: no such commit"));
    }

    private static Arguments told(IOException failure, String sentence) {
        return Arguments.of(failure, sentence);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isToldInWords(IOException failure, String sentence) {
        assertThat(MachineFailure.told(failure)).isEqualTo(sentence);
    }
}
