package org.hustings.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hustings.source.FileKind;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schema (2020-12) for every kind of file, and the settings of VS Code's YAML extension that point there. */
public final class Schemas {

    /** Where an editor's settings look for the schemas, from the project folder. */
    public static final String FOLDER = ".vscode/hustings-schema/";

    /** VS Code's settings, from the project folder. */
    public static final String SETTINGS = ".vscode/settings.json";

    /** What VS Code offers to install, from the project folder. */
    public static final String EXTENSIONS = ".vscode/extensions.json";

    private Schemas() {}

    /** The text of each schema by its file name, such as {@code candidate.json}. */
    public static Map<String, String> files() {
        SchemaWriter writer = new SchemaWriter(FieldNotes.read());
        Map<String, String> files = new LinkedHashMap<>();
        for (FileKind kind : FileKind.values()) {
            files.put(name(kind), text(writer.schema(kind)));
        }
        return files;
    }

    /** VS Code's settings for a project: which schema is for which files. */
    public static String settings() {
        ObjectNode schemas = JsonNodeFactory.instance.objectNode();
        for (FileKind kind : FileKind.values()) {
            schemas.put("./" + FOLDER + name(kind), glob(kind));
        }
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        settings.set("yaml.schemas", schemas);
        settings.put("yaml.format.enable", false);
        settings.putObject("[yaml]").put("editor.insertSpaces", true).put("editor.tabSize", 2);
        return text(settings);
    }

    /** The extension of VS Code that reads YAML with schemas. */
    public static String extensions() {
        ObjectNode extensions = JsonNodeFactory.instance.objectNode();
        extensions.putArray("recommendations").add("redhat.vscode-yaml");
        return text(extensions);
    }

    /** The name of the schema's file. */
    static String name(FileKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ".json";
    }

    /** The pattern of the files of a kind, with {@code *} for what editors choose. */
    static String glob(FileKind kind) {
        List<String> steps = new ArrayList<>();
        for (String step : kind.pattern().split("/", -1)) {
            steps.add(step.startsWith("<") ? "*" + step.substring(step.indexOf('>') + 1) : step);
        }
        return String.join("/", steps);
    }

    private static String text(JsonNode node) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return JsonMapper.shared()
                        .writer()
                        .with(new DefaultPrettyPrinter().withObjectIndenter(lines))
                        .writeValueAsString(node)
                + "\n";
    }
}
