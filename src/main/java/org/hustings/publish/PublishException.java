package org.hustings.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The machine or the choice of output folder kept the site from being published. The message is for the user, who needs
 * no stack trace; the site that stood before still stands.
 */
public final class PublishException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, in a sentence without a full stop. */
    public PublishException(String message) {
        super(message);
    }

    private PublishException(String message, IOException cause) {
        super(message, cause);
    }

    /** {@code doing}, for example "cannot write", failed at {@code path}. */
    static PublishException at(String doing, Path path, IOException cause) {
        return new PublishException(doing + " " + path + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        String said = cause instanceof FileSystemException e ? e.getReason() : cause.getMessage();
        if (said != null && said.contains("No space left")) {
            return "the disk is full";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "it is not there";
        }
        return said == null ? cause.getClass().getSimpleName() : said;
    }
}
