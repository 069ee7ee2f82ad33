package org.hustings.importing.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hustings.importing.DataFolder;
import org.hustings.importing.YamlFile;
import org.hustings.importing.table.Table;
import org.hustings.problem.Location;
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

    /** Whether a person stands behind the mapping: a proposed one says {@code confirmed: no} until somebody changes that. */
    public boolean isConfirmed() {
        return confirmed()
                .filter(word -> !List.of("yes", "true").contains(word.toLowerCase(Locale.ROOT)))
                .isEmpty();
    }

    private Optional<String> confirmed() {
        return mapping.flatMap(file -> file.text(MappingReader.CONFIRMED));
    }

    /** Tells which columns and pledges the mapping leaves out, and whether anybody has confirmed it. */
    void doubts(Mapping read, List<Problem> problems) {
        YamlFile file = mapping.orElseThrow();
        if (!isConfirmed()) {
            problems.add(Problem.error(
                    file.place(MappingReader.CONFIRMED),
                    "mapping",
                    "nobody has said yet that this mapping is right, so nothing was imported",
                    "look through every line of it, and at what would change; then write \"confirmed: yes\" here"));
        }
        List<String> untaken = Untaken.of(table, read.taken(table));
        if (!untaken.isEmpty()) {
            problems.add(Problem.warning(
                    Location.of(table.origin().file()),
                    "import",
                    Untaken.told(untaken),
                    "that is right where they are no answers; else name them under \"pledges\" or \"columns\" in the"
                            + " mapping"));
        }
        pledges.keySet().stream()
                .filter(pledge -> !read.pledges().containsKey(pledge))
                .forEach(pledge -> problems.add(Problem.warning(
                        file.place("pledges"),
                        "mapping",
                        "no column has the answers to the pledge \"" + pledge + "\", so none are taken",
                        "if the table has them, write under \"pledges\": " + pledge + ": {answer: HEADING}")));
    }

    Optional<Mapping> mapping(List<Problem> problems) {
        return mapping.flatMap(file -> MappingReader.read(file, table, pledges.keySet(), problems));
    }
}
