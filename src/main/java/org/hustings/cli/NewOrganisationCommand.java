package org.hustings.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
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
            converter = KindChoice.class,
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

    /** The areas as lines of YAML; one that is named twice is one. */
    static String areas(List<String> names) {
        Map<String, String> byId = new LinkedHashMap<>();
        for (String name : names) {
            String plain = name.strip();
            String id = Slug.of(plain);
            if (id.isEmpty() && !plain.isEmpty()) {
                throw new Refusal("No id can be made of the area \"" + plain + "\". Leave it out here, and write it"
                        + " into the file with an id of small letters a to z.");
            }
            String other = plain.isEmpty() ? null : byId.putIfAbsent(id, plain);
            if (other != null && !other.equals(plain)) {
                throw new Refusal("The areas \"" + other + "\" and \"" + plain + "\" would both have the id \"" + id
                        + "\". Leave one out here, and write it into the file with another id.");
            }
        }
        if (byId.isEmpty()) {
            throw new Refusal("Name at least one area, as in --areas \"North Exampleshire,South Exampleshire\"");
        }
        return byId.values().stream()
                .map(area -> "  " + Slug.of(area) + ": {name: " + YamlText.of(area) + "}")
                .collect(Collectors.joining("\n"));
    }

    /** {@code --kind}. */
    static final class KindChoice extends Choice<Organisation.Kind> {

        KindChoice() {
            super(Organisation.Kind.values(), Organisation.Kind::term);
        }
    }
}
