package org.hustings.importing.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hustings.importing.edit.Value.Field;
import org.hustings.importing.edit.Value.Fields;
import org.hustings.importing.edit.Value.Items;
import org.hustings.importing.edit.Value.Line;
import org.hustings.importing.edit.Value.Literal;
import org.hustings.importing.edit.Value.Text;
import org.hustings.importing.edit.Value.Words;

/**
 * What a text means, as maps, lists and strings, without the way it is written. The line end that closes a block of lines
 * does not count, as it does not to the reader of the data.
 */
final class Meaning {

    private Meaning() {}

    static Object of(Part part) {
        if (part instanceof Part.Scalar scalar) {
            return scalar.block() ? trimmed(scalar.text()) : scalar.text();
        }
        if (part instanceof Part.Sequence sequence) {
            List<Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(of(item)));
            return items;
        }
        if (part instanceof Part.Mapping mapping) {
            Map<String, Object> entries = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> entries.put(entry.key(), of(entry.value())));
            return entries;
        }
        return "*"; // an alias: it goes on standing for whatever its anchor marks
    }

    static Object of(Value value) {
        if (value instanceof Text text) {
            return text.text();
        }
        if (value instanceof Words words) {
            return ScalarText.isBlock(words.text()) ? trimmed(words.text()) : words.text();
        }
        if (value instanceof Literal literal) {
            return literal.text();
        }
        if (value instanceof Items items) {
            List<Object> all = new ArrayList<>();
            items.items().forEach(item -> all.add(of(item)));
            return all;
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        add(((Fields) value).lines(), entries);
        return entries;
    }

    static void add(List<? extends Line> lines, Map<String, Object> to) {
        for (Line line : lines) {
            if (line instanceof Field field) {
                to.put(field.key(), of(field.value()));
            }
        }
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }
}
