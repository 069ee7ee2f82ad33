package org.hustings.importing.answers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hustings.importing.Slug;

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
                    "write \"yes: [\"Yes\"]\" and \"no: [\"No\"]\" with the words of the table",
                    KEY);
        } else if (!named && !(yes.isEmpty() && no.isEmpty())) {
            file.report("nothing says in which column these words stand", "write \"column: \" and its heading", KEY);
        }
        if (yes.contains("")) {
            file.report("an empty cell does not agree to anything", "take it out of this list", KEY, "yes");
        }
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
