package org.hustings.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What is made from the records and kept in the repository: the schemas, VS Code's settings, and the handbook's field
 * reference. The current ones are left in {@code target/schema/}; {@code cp -r target/schema/. .} brings all up to date.
 */
class SchemaFilesTest {

    @Test
    void theFilesInTheRepositoryAreCurrent() throws IOException {
        Map<String, String> current = new LinkedHashMap<>();
        Schemas.files().forEach((name, text) -> current.put(Schemas.FOLDER + name, text));
        current.put(Schemas.SETTINGS, Schemas.settings());
        current.put(Schemas.EXTENSIONS, Schemas.extensions());
        current.put("src/site/handbook/_fields.adoc", FieldReference.asciidoc());
        for (Map.Entry<String, String> file : current.entrySet()) {
            Path left = Path.of("target/schema", file.getKey());
            Files.createDirectories(left.getParent());
            Files.writeString(left, file.getValue());
        }
        current.forEach((path, text) -> assertThat(Path.of(path))
                .as("out of date: run cp -r target/schema/. .")
                .hasContent(text));
    }

    @Test
    void theReferenceHasEveryFieldWithItsMeaning() {
        assertThat(FieldReference.asciidoc())
                .contains("== `+data/elections/<election>/candidates/<area>/<candidate>.yaml+`")
                .contains("|`+ballot_name.surname+` *\n|text\n|The surname as on the statement of persons nominated.")
                .contains("|`+answers.<id>[].answer+` *", "What was answered. +", "`+committed+`: Yes. +")
                .contains("Without it: `+fptp+`.");
    }
}
