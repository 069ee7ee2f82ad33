package org.hustings.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;

/** What the machine means when a file cannot be read or written, in words for its user: never the name of an exception. */
public final class MachineFailure {

    /** Parts of what systems say, none of which is in another, and what they mean. */
    private static final Map<String, String> SAID = Map.of(
            "no space left", "the disk is full",
            "disk quota exceeded", "there is no room left for your files (disk quota)",
            "read-only file system", "that disk can only be read; choose a folder on another one",
            "too many open files", "too many files are open on this machine; close some programs and try again",
            "file name too long", "its name is too long for this disk",
            "not a directory", "what is named as a folder on the way there is a file",
            "input/output error", "the disk does not answer as it should; is it still connected?");

    private MachineFailure() {}

    /** Where and why, for example {@code /srv/www: no permission ...}. */
    public static String told(IOException failure) {
        String file = failure instanceof FileSystemException at ? at.getFile() : null;
        return file == null ? reason(failure) : file + ": " + reason(failure);
    }

    /** Why, in words without a full stop. */
    public static String reason(IOException failure) {
        String said = failure instanceof FileSystemException at ? at.getReason() : failure.getMessage();
        String small = said == null ? "" : said.toLowerCase(Locale.ROOT);
        return SAID.entrySet().stream()
                .filter(known -> small.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> kind(failure, said));
    }

    private static String kind(IOException failure, String said) {
        if (failure instanceof AccessDeniedException) {
            return "no permission; ask for it, or choose a place of your own";
        }
        if (failure instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "something of that name is there already; rename or remove it";
        }
        if (failure instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        }
        if (failure instanceof FileSystemLoopException) {
            return "a link there leads back to a folder that it is in";
        }
        if (failure instanceof CharacterCodingException) {
            return "it is not saved as UTF-8; save it again as UTF-8";
        }
        return said == null || said.isBlank() ? "the system does not say why" : said;
    }
}
