package org.hustings.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.source.FileKind;
import org.hustings.source.Key;
import org.hustings.source.ListShape;
import org.hustings.source.LocalTextShape;
import org.hustings.source.MapShape;
import org.hustings.source.RecordShape;
import org.hustings.source.ScalarShape;
import org.hustings.source.Shape;
import org.hustings.source.TermShape;

/** The field reference of the handbook, as AsciiDoc: each field of each kind of file, and what it means. */
public final class FieldReference {

    private final FieldNotes notes = FieldNotes.read();
    private final StringBuilder text = new StringBuilder();

    private FieldReference() {}

    /** The sections of the reference, one for each kind of file. */
    public static String asciidoc() {
        return new FieldReference().write();
    }

    private String write() {
        text.append(
                "// Made from the records that the parser reads by, and from fields.yaml. SchemaFilesTest tells how.\n");
        for (FileKind kind : FileKind.values()) {
            text.append("\n[#fields-")
                    .append(Schemas.name(kind).replace(".json", ""))
                    .append("]\n== ")
                    .append(code(kind.pattern()))
                    .append("\n\n")
                    .append(escaped(notes.kind(kind)))
                    .append('\n');
            Shape shape = kind.shape();
            if (hasFields(shape)) {
                text.append("\n[cols=\"3,2,5\"]\n|===\n|Field |Value |Meaning\n");
                below("", shape);
                text.append("|===\n");
            }
        }
        return text.toString();
    }

    private static boolean hasFields(Shape shape) {
        return shape instanceof RecordShape
                || (shape instanceof ListShape list && hasFields(list.item()))
                || (shape instanceof MapShape map && hasFields(map.value()));
    }

    /** The fields inside a value, each with the way to it. */
    private void below(String way, Shape shape) {
        if (shape instanceof RecordShape type) {
            String prefix = way.isEmpty() ? "" : way + ".";
            type.keys().forEach(key -> field(prefix, type.type(), key));
        } else if (shape instanceof ListShape list) {
            below(way + "[]", list.item());
        } else if (shape instanceof MapShape map) {
            below(way.isEmpty() ? "<id>" : way + ".<id>", map.value());
        }
    }

    private void field(String prefix, Class<? extends Record> type, Key key) {
        String way = prefix + key.name();
        text.append("\n|")
                .append(code(way))
                .append(key.required() ? " *" : "")
                .append("\n|")
                .append(kind(key.shape()))
                .append("\n|")
                .append(escaped(notes.field(type, key.name())));
        List<String> words = words(type, key);
        if (!words.isEmpty()) {
            text.append(" +\n").append(String.join(" +\n", words));
        }
        plainDefault(key)
                .ifPresent(value ->
                        text.append(" +\nWithout it: ").append(code(value)).append('.'));
        text.append('\n');
        below(way, key.shape());
    }

    private static Optional<String> plainDefault(Key key) {
        return key.defaultText().filter(value -> !value.equals("{}"));
    }

    private List<String> words(Class<? extends Record> type, Key key) {
        List<String> words = new ArrayList<>();
        if (key.shape() instanceof TermShape term) {
            term.words().forEach(word -> words.add(code(word) + ": " + escaped(notes.word(type, key.name(), word))));
        }
        return words;
    }

    private static String kind(Shape shape) {
        if (shape instanceof ListShape list) {
            return list.item() instanceof RecordShape ? "a list" : "a list: " + kind(list.item());
        }
        if (shape instanceof MapShape map) {
            return map.value() instanceof ListShape ? "a list for each id" : "an entry for each id";
        }
        if (shape instanceof RecordShape) {
            return "fields of its own";
        }
        if (shape instanceof TermShape) {
            return "one of these words";
        }
        if (shape instanceof LocalTextShape) {
            return "text, or a text for each language";
        }
        return shape == ScalarShape.TEXT ? "text" : escaped(shape.noun());
    }

    private static String code(String text) {
        return "`+" + text + "+`";
    }

    private static String escaped(String sentence) {
        return sentence.strip().replace("|", "\\|");
    }
}
