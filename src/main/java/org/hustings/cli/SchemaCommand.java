package org.hustings.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hustings.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hustings schema}: JSON Schema for every kind of file. */
@Command(
        name = "schema",
        description = "Writes JSON Schema for every kind of file, by which an editor such as VS Code completes and"
                + " checks what is typed.")
final class SchemaCommand implements Callable<Integer> {

    private static final Path HERE = Path.of("");

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "a project folder, which gets them in .vscode/hustings-schema, or any other folder to write"
                    + " them into (default: the current project folder)")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), folder + " is a file, and a folder is needed");
        }
        Console console = new Console();
        Optional<Path> project = Optional.of(folder == null ? HERE : folder).filter(this::isProject);
        Path target = project.map(path -> path.resolve(Schemas.FOLDER)).orElse(folder);
        write(target);
        console.say("Wrote " + Schemas.files().size() + " schemas into " + target + ".");
        if (project.isPresent()) {
            tellSettings(project.get(), console);
        }
        return ExitCode.DONE;
    }

    /** Writes every schema into a folder, over older ones. */
    static void write(Path target) throws IOException {
        Files.createDirectories(target);
        for (Map.Entry<String, String> file : Schemas.files().entrySet()) {
            Files.writeString(target.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }

    private boolean isProject(Path path) {
        return folder == null || Files.isDirectory(path.resolve("data"));
    }

    /** Settings are the user's own: where there are none they are written, else only told. */
    private static void tellSettings(Path project, Console console) throws IOException {
        Path settings = project.resolve(Schemas.SETTINGS);
        if (!Files.exists(settings)) {
            Files.writeString(settings, Schemas.settings(), StandardCharsets.UTF_8);
            console.say("Wrote " + settings + ", by which VS Code's YAML extension (redhat.vscode-yaml) finds them.");
        } else if (!Files.readString(settings).contains(Schemas.FOLDER)) {
            console.say("VS Code's YAML extension (redhat.vscode-yaml) finds them once " + settings + " has:");
            console.say(Schemas.settings().stripTrailing());
        }
    }
}
