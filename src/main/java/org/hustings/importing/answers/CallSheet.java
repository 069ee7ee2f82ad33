package org.hustings.importing.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.importing.DataFolder;
import org.hustings.importing.YamlFile;
import org.hustings.importing.table.Table;
import org.hustings.problem.Problem;

/**
 * A table of answers to a call.
 *
 * @param pledges what is asked, by id: the title and the words put to candidates
 * @param mapping the file that says which column means what
 */
public record CallSheet(Table table, String call, Map<String, List<String>> pledges, Optional<YamlFile> mapping) {

    /** A table, with the call's pledges as they are in the data; none where there is no such call. */
    public static CallSheet of(Table table, String call, Optional<YamlFile> mapping, DataFolder folder)
            throws IOException {
        Map<String, List<String>> pledges = new LinkedHashMap<>();
        Optional<YamlFile> file = folder.read("data/calls/" + call + "/call.yaml");
        for (var item : file.map(f -> f.items("pledges")).orElse(List.of())) {
            Optional<String> id = YamlFile.text(item);
            if (id.isPresent()) {
                List<String> texts = new ArrayList<>(List.of(id.get()));
                folder.read("data/calls/" + call + "/pledges/" + id.get() + ".yaml")
                        .ifPresent(pledge -> {
                            pledge.text("title").ifPresent(texts::add);
                            pledge.text("ask").ifPresent(texts::add);
                        });
                pledges.put(id.get(), List.copyOf(texts));
            }
        }
        return new CallSheet(table, call, pledges, mapping);
    }

    Optional<Mapping> mapping(List<Problem> problems) {
        return mapping.flatMap(file -> MappingReader.read(file, table, pledges.keySet(), problems));
    }
}
