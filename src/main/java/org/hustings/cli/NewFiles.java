package org.hustings.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hustings.Pipeline;
import org.hustings.importing.Slug;
import org.hustings.model.Dataset;
import org.hustings.model.Today;
import org.hustings.problem.Nearest;
import org.hustings.problem.Problem;
import org.hustings.publish.WholeFile;
import org.hustings.source.DataReader;
import org.hustings.source.Ids;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands that write new files share: where the project is, what is in it, and how a file is written. */
final class NewFiles {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--project",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "the project folder (default: the current one)")
    private Path project;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "the id, which becomes the file's name and part of web addresses (default: made of the name)")
    private String id;

    /** What is in the project already. */
    Dataset data() throws IOException {
        if (!Files.isDirectory(project.resolve("data"))) {
            throw new Refusal("There is no folder " + project.resolve("data")
                    + ". Start a site with \"hustings new site DIR\", or name its folder with --project DIR.");
        }
        return DataReader.read(project, 1)
                .dataset()
                .orElseThrow(() -> new Refusal("data/site.yaml cannot be read; \"hustings check\" tells why."));
    }

    /** The day in the site's time zone. */
    Today today(ZoneId zone) {
        return DayChoice.fromEnvironment(spec.commandLine()).inZone().apply(zone);
    }

    /** The id that was asked for, else one made of the name. */
    String id(String name) {
        return checked(id != null ? id : Slug.of(named(name)));
    }

    /** The same for a person, whom an import would give the same id. */
    String idOfPerson(String name, Optional<String> person) {
        return checked(id != null ? id : Slug.ofPerson(named(name), person));
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new Refusal("Say the name; a blank one cannot be published.");
        }
        return name;
    }

    private static String checked(String chosen) {
        if (!Ids.PLAIN.allows(chosen)) {
            throw new Refusal(
                    (chosen.isEmpty() ? "No id can be made of that name" : "\"" + chosen + "\" cannot be an id")
                            + ". Give one with --id: small letters a to z, digits and single hyphens, at most "
                            + Ids.LONGEST + " characters, for example --id jo-sample");
        }
        return chosen;
    }

    /** An id that must be there already. */
    static String known(String thing, String id, Collection<String> ids) {
        if (!ids.contains(id)) {
            throw new Refusal("There is no " + thing + " \"" + id + "\". " + suggestion(id, ids));
        }
        return id;
    }

    private static String suggestion(String id, Collection<String> ids) {
        Optional<String> near = Nearest.to(id, ids);
        if (near.isPresent()) {
            return "Did you mean \"" + near.get() + "\"?";
        }
        if (ids.isEmpty()) {
            return "There is none yet.";
        }
        return "These are there: " + Nearest.some(new TreeSet<>(ids)) + ".";
    }

    /** Writes files into the project, by their paths there, and tells what is still to be filled in. */
    int write(Map<String, String> files) throws IOException {
        return write(files, "");
    }

    /**
     * The same.
     *
     * @param advice a line for who fills it in; empty where nothing is to be said
     */
    int write(Map<String, String> files, String advice) throws IOException {
        write(project, files, new Console());
        return review(files.keySet(), advice);
    }

    /** Tells what is still to be filled in, in files that were just written. */
    int review(Set<String> files, String advice) throws IOException {
        Console console = new Console();
        Pipeline.Request request = new Pipeline.Request(project, this::today, Optional.empty(), Optional.empty());
        List<Problem> problems = new Pipeline(1)
                .check(request).stream()
                        .filter(problem -> files.contains(problem.location().file()))
                        .toList();
        if (!problems.isEmpty()) {
            console.say("Still to do:");
            console.report(project, problems, Report.Format.TEXT);
        }
        if (!advice.isEmpty()) {
            console.say(advice);
        }
        return ExitCode.DONE;
    }

    /**
     * Writes files, all or none: none where one is there already, or where one cannot be written.
     *
     * @throws IOException where one cannot be written
     */
    static void write(Path folder, Map<String, String> files, Console console) throws IOException {
        for (String path : files.keySet()) {
            if (Files.exists(folder.resolve(path))) {
                throw new Refusal(
                        folder.resolve(path).normalize() + " is there already, and nothing is ever overwritten."
                                + " Choose another id with --id, or change that file.");
            }
        }
        List<Path> written = new ArrayList<>();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey()).normalize();
                WholeFile.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
                written.add(path);
            }
        } catch (IOException e) {
            for (Path path : written) {
                Files.deleteIfExists(path);
            }
            throw e;
        }
        written.forEach(path -> console.say("Wrote " + path));
    }

    Path project() {
        return project;
    }
}
