package org.hustings.importing.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hustings.importing.YamlFile;
import org.hustings.importing.table.Table;
import org.hustings.problem.Nearest;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.YamlNode.Entry;

/** A mapping as it is written, with the table that it is for, and what is wrong with it. */
record MappingFile(YamlFile file, Table table, List<Problem> problems) {

    /** The column that a value names, from 0; one that is not there, or not the only one, is told. */
    Optional<Integer> column(String... path) {
        return file.text(path).flatMap(name -> named(name, path));
    }

    /** The same for a name that stands there. */
    Optional<Integer> named(String name, String... path) {
        List<Integer> columns = ColumnName.find(table, name);
        if (columns.size() == 1) {
            return Optional.of(columns.get(0));
        }
        if (columns.isEmpty()) {
            List<String> header = table.header().stream()
                    .map(Table::plain)
                    .filter(heading -> !heading.isEmpty())
                    .toList();
            report(
                    "the table has no column \"" + name + "\"",
                    didYouMean(name, header, "its columns are: " + String.join("; ", header)),
                    path);
        } else {
            report(
                    "the table has " + columns.size() + " columns \"" + name + "\"",
                    "say which one: write " + String.join(" or ", ColumnName.quoted(table, columns)),
                    path);
        }
        return Optional.empty();
    }

    /** A text that has to be one of these. */
    Optional<String> term(List<String> allowed, String... path) {
        Optional<String> text = file.text(path);
        if (text.isPresent() && !allowed.contains(text.get())) {
            report(
                    "\"" + text.get() + "\" is none of " + String.join(", ", allowed),
                    didYouMean(text.get(), allowed, "write one of these"),
                    path);
            return Optional.empty();
        }
        return text;
    }

    /** Tells every key that is none of these. */
    void known(Collection<String> allowed, String... path) {
        for (Entry entry : file.entries(path)) {
            if (!allowed.contains(entry.key())) {
                report(
                        "\"" + entry.key() + "\" is not known here",
                        didYouMean(entry.key(), allowed, "known are " + String.join(", ", new TreeSet<>(allowed))),
                        longer(path, entry.key()));
            }
        }
    }

    static String[] longer(String[] path, String key) {
        String[] longer = Arrays.copyOf(path, path.length + 1);
        longer[path.length] = key;
        return longer;
    }

    /** The texts that stand in a list, or the only one. */
    List<String> texts(String... path) {
        Optional<String> one = file.text(path);
        List<String> all = new ArrayList<>();
        one.ifPresent(all::add);
        file.items(path).forEach(item -> all.add(YamlFile.text(item).orElse("")));
        return all;
    }

    private static String didYouMean(String word, Collection<String> known, String otherwise) {
        return Nearest.to(word, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse(otherwise);
    }

    void report(String message, String hint, String... path) {
        problems.add(Problem.error(file.place((Object[]) path), "mapping", message, hint));
    }
}
