package org.hustings.publish;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The machine or the choice of output folder kept the site from being published. The message is for the user, who needs
 * no stack trace; the site that stood before still stands.
 */
public final class PublishException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean choice;

    /** The machine failed: why, in a sentence without a full stop. */
    public PublishException(String message) {
        this(message, null, false);
    }

    private PublishException(String message, IOException cause, boolean choice) {
        super(message, cause);
        this.choice = choice;
    }

    /** No site can be published into the folder that was chosen; {@code why} also says what would be right. */
    static PublishException choice(Path folder, String why) {
        return new PublishException("cannot publish into " + folder + ": " + why, null, true);
    }

    /** {@code doing}, for example "cannot write", failed at {@code path}. */
    static PublishException at(String doing, Path path, IOException cause) {
        return new PublishException(doing + " " + path + ": " + MachineFailure.reason(cause), cause, false);
    }

    /** Whether another folder is all it takes, and nothing is wrong with the machine. */
    public boolean isChoice() {
        return choice;
    }
}
