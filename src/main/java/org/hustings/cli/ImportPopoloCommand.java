package org.hustings.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.hustings.importing.DataFolder;
import org.hustings.importing.popolo.PopoloFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hustings import popolo}: the same as from Democracy Club, from Popolo JSON. */
@Command(
        name = "popolo",
        description = "Writes elections and their candidates from Popolo JSON, or brings them up to date."
                + " What an editor wrote stays; a line that ends in the comment \"# keep\" is never changed.")
final class ImportPopoloCommand implements Callable<Integer> {

    @Mixin
    private ImportTarget target;

    @Override
    public Integer call() throws IOException {
        DataFolder data = new DataFolder(target.folder());
        String name = target.file().toString().replace('\\', '/');
        String text = new String(Files.readAllBytes(target.file()), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        return target.finish(PopoloFile.read(name, text).into(data), data);
    }
}
