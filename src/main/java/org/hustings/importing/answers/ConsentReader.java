package org.hustings.importing.answers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hustings.importing.Slug;
import org.hustings.importing.table.Table;
import org.hustings.problem.Problem;

/** Reads {@code publish} of a mapping. */
final class ConsentReader {

    static final String KEY = "publish";
    static final List<String> KEYS = List.of("column", "yes", "no", "ignored");

    private ConsentReader() {}

    static Consent read(MappingFile file) {
        file.known(KEYS, KEY);
        Optional<Integer> column = file.column(KEY, "column");
        Set<String> yes = folded(file, "yes");
        Set<String> no = folded(file, "no");
        boolean named = file.file().text(KEY, "column").isPresent();
        if (named && yes.isEmpty() && no.isEmpty()) {
            file.report(
                    "nothing says what a yes and a no look like in this column",
                    "write behind \"yes\" the cells that mean \"may be published\", and behind \"no\" those that do not",
                    KEY);
        } else if (!named && !(yes.isEmpty() && no.isEmpty())) {
            file.report("nothing says in which column these words stand", "write \"column: \" and its heading", KEY);
        }
        if (yes.contains("")) {
            file.report("an empty cell does not agree to anything", "take it out of this list", KEY, "yes");
        }
        column.map(c -> file.table().header().get(c))
                .filter(Consent::mayTurn)
                .filter(heading -> file.texts(KEY, "yes").stream()
                        .anyMatch(text -> Vocabulary.consent(text).equals(Optional.of(true))))
                .ifPresent(heading -> file.problems()
                        .add(Problem.warning(
                                file.file().place(KEY, "yes"),
                                "mapping",
                                "under \"" + Table.plain(heading) + "\" such a cell may ask not to be published",
                                "is this the right way round? What stands here is published")));
        yes.stream()
                .filter(no::contains)
                .sorted()
                .forEach(both -> file.report(
                        "\"" + both + "\" is a yes and a no at once",
                        "take it out of one of the two lists",
                        KEY,
                        "no"));
        Set<Integer> ignored = new HashSet<>();
        for (String name : file.texts(KEY, "ignored")) {
            file.named(name, KEY, "ignored").ifPresent(ignored::add);
        }
        return new Consent(column, yes, no, ignored);
    }

    private static Set<String> folded(MappingFile file, String key) {
        return file.texts(KEY, key).stream().map(Slug::folded).collect(Collectors.toSet());
    }
}
