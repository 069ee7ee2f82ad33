package org.hustings.compare;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hustings.json.JsonWriter;

/** Changes for programs: one object a line. */
public final class JsonReport {

    private JsonReport() {}

    /** The report; empty where nothing would change. */
    public static String of(List<Change> changes) {
        StringBuilder report = new StringBuilder();
        for (Change change : changes) {
            byte[] line =
                    JsonWriter.object(json -> json.field("kind", change.kind().term())
                            .field("section", change.section())
                            .field("part", change.part())
                            .field("subject", change.subject())
                            .field("what", change.what())
                            .field("before", change.before())
                            .field("after", change.after())
                            .field("page", change.page())
                            .field("text", change.sentence()));
            report.append(new String(line, StandardCharsets.UTF_8));
        }
        return report.toString();
    }
}
