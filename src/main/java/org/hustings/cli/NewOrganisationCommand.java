package org.hustings.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hustings.drafting.Draft;
import org.hustings.drafting.YamlText;
import org.hustings.importing.Slug;
import org.hustings.model.Organisation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hustings new organisation}. */
@Command(name = "organisation", description = "Writes data/areas/<id>.yaml: an elected body with its areas.")
final class NewOrganisationCommand implements Callable<Integer> {

    @Mixin
    private NewFiles files;

    @Parameters(paramLabel = "NAME", description = "the body's name")
    private String name;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "council",
            description = "council, parliament, mayor, pcc or parish")
    private Organisation.Kind kind;

    @Option(
            names = "--areas",
            paramLabel = "NAMES",
            split = ",",
            required = true,
            description = "the names of its areas, with commas between them")
    private List<String> areas;

    @Override
    public Integer call() throws IOException {
        String text = Draft.of("organisation.yaml")
                .text("name", name)
                .yaml("kind", kind.term())
                .yaml("areas", areas(areas))
                .write();
        files.data();
        return files.write(Map.of("data/areas/" + files.id(name) + ".yaml", text));
    }

    static String areas(List<String> names) {
        return names.stream()
                .map(area -> "  " + Slug.of(area) + ": {name: " + YamlText.of(area) + "}")
                .collect(Collectors.joining("\n"));
    }
}
