package org.hustings.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hustings.source.FileKind;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlNode.Mapping;
import org.hustings.source.yaml.YamlReader;

/** The descriptions in {@code fields.yaml}, and which of them were asked for. */
final class FieldNotes {

    private static final String RESOURCE = "fields.yaml";

    private final Map<String, String> notes;
    private final Set<String> asked = new LinkedHashSet<>();

    private FieldNotes(Map<String, String> notes) {
        this.notes = notes;
    }

    static FieldNotes read() {
        try (InputStream in = FieldNotes.class.getResourceAsStream(RESOURCE)) {
            Map<String, String> notes = new LinkedHashMap<>();
            collect(
                    "",
                    (Mapping) new YamlReader()
                            .read(RESOURCE, in.readAllBytes())
                            .tree()
                            .orElseThrow(),
                    notes);
            return new FieldNotes(notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(String prefix, Mapping mapping, Map<String, String> notes) {
        for (YamlNode.Entry entry : mapping.entries()) {
            if (entry.value() instanceof Mapping inner) {
                collect(prefix + entry.key() + ".", inner, notes);
            } else {
                notes.put(prefix + entry.key(), ((YamlNode.Scalar) entry.value()).text());
            }
        }
    }

    /** What a kind of file is. */
    String kind(FileKind kind) {
        return note(kind.name());
    }

    /** What a field of a record means. */
    String field(Class<? extends Record> type, String key) {
        return note(type.getSimpleName() + "." + key);
    }

    /** What a word in a field means. */
    String word(Class<? extends Record> type, String key, String word) {
        return field(type, key + "." + word);
    }

    private String note(String name) {
        asked.add(name);
        String note = notes.get(name);
        if (note == null) {
            throw new IllegalStateException(RESOURCE + " does not describe " + name);
        }
        return note;
    }

    /** The descriptions that nothing asked for. */
    Set<String> unused() {
        Set<String> unused = new LinkedHashSet<>(notes.keySet());
        unused.removeAll(asked);
        return unused;
    }
}
