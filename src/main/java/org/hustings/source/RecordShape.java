package org.hustings.source;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.problem.Nearest;
import org.hustings.source.yaml.OddSpaces;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlNode.Entry;
import org.hustings.source.yaml.YamlNode.Mapping;

/**
 * A record of the model: a map with known keys, and components that are given from outside.
 *
 * <p>A record that others refer to by a given id stays where something in it that may be left out is bad, or its
 * references would be reported too. Any other record is whole or not there.
 */
public final class RecordShape implements Shape {

    static final Object[] NOTHING_GIVEN = {};

    private static final Object BAD = new Object();

    private final Constructor<? extends Record> constructor;
    /** By component; {@code null} where the component is given. */
    private final Key[] keys;

    private final int givenCount;
    private final Map<String, Integer> components = new HashMap<>();

    RecordShape(Constructor<? extends Record> constructor, Key[] keys) {
        this.constructor = constructor;
        this.keys = keys;
        int given = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == null) {
                given++;
            } else {
                components.put(keys[i].name(), i);
            }
        }
        this.givenCount = given;
    }

    /** The record of the model. */
    public Class<? extends Record> type() {
        return constructor.getDeclaringClass();
    }

    /** The keys in the order of the model. */
    public List<Key> keys() {
        List<Key> written = new ArrayList<>();
        for (Key key : keys) {
            if (key != null) {
                written.add(key);
            }
        }
        return List.copyOf(written);
    }

    /** How many components are given and not written. */
    int givenCount() {
        return givenCount;
    }

    @Override
    public Object read(YamlNode node, Binder binder) {
        return read(node, binder, NOTHING_GIVEN);
    }

    /**
     * The record in a node.
     *
     * @param given the components that are given, in their order
     */
    Object read(YamlNode node, Binder binder, Object... given) {
        if (!(node instanceof Mapping map)) {
            binder.reportUnexpected(
                    node, noun(), "write each part on a line of its own: its key, a colon and its value");
            return null;
        }
        Object[] arguments = new Object[keys.length];
        List<Entry> entries = map.entries();
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.get(i), arguments, binder);
        }
        return complete(arguments, map, given, binder) ? create(arguments) : null;
    }

    private void entry(Entry entry, Object[] arguments, Binder binder) {
        Integer component = components.get(entry.key());
        if (component == null) {
            unknown(entry, arguments, binder);
            return;
        }
        Key key = keys[component];
        if (!binder.isLeftOut(entry.value(), key.shape())) {
            Object value = key.shape().read(entry.value(), binder);
            arguments[component] = value == null ? BAD : key.present(value, binder);
        } else if (key.required()) {
            binder.report(
                    entry.keyPosition(),
                    "missing-key",
                    "\"" + key.name() + "\" has no value",
                    "write it as \"" + key.example() + "\"");
            arguments[component] = BAD;
        }
    }

    /** Reports a key, and takes the one that was probably meant for bad, or it would be missing as well. */
    private void unknown(Entry entry, Object[] arguments, Binder binder) {
        Optional<String> near = Nearest.to(entry.key(), components.keySet());
        String hint = near.map(key -> meant(entry.key(), key)).orElseGet(() -> others(entry.key()));
        binder.report(entry.keyPosition(), "unknown-key", "unknown key " + Binder.quoted(entry.key()), hint);
        Optional<Integer> meant = near.map(components::get);
        if (meant.isPresent() && arguments[meant.get()] == null) {
            arguments[meant.get()] = BAD;
        }
    }

    private static String meant(String key, String meant) {
        return OddSpaces.isOdd(key.charAt(0))
                ? "it starts with what cannot be seen, " + OddSpaces.called(key.charAt(0))
                        + ": delete it, so that the line starts with \"" + meant + "\""
                : "did you mean \"" + meant + "\"?";
    }

    private String others(String key) {
        String names = String.join(", ", keys().stream().map(Key::name).toList());
        return "the keys here are " + names
                + (key.indexOf(' ') > 0
                        ? "; if it goes on with a text above, indent it as the lines of that text"
                        : "");
    }

    /** Fills in what is given and what was left out; whether a record can be made. */
    private boolean complete(Object[] arguments, Mapping map, Object[] given, Binder binder) {
        boolean complete = true;
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
            Key key = keys[i];
            if (key == null) {
                arguments[i] = given[next++];
            } else if (arguments[i] == null) {
                arguments[i] = key.absent();
                if (key.required()) {
                    reportMissing(key, map, binder);
                    complete = false;
                }
            } else if (arguments[i] == BAD) {
                arguments[i] = key.absent();
                complete &= givenCount > 0 && !key.required();
            }
        }
        return complete;
    }

    private static void reportMissing(Key key, Mapping map, Binder binder) {
        binder.report(
                map.position(), "missing-key", "\"" + key.name() + "\" is missing", "add \"" + key.example() + "\"");
    }

    private Record create(Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException defect) {
            throw new IllegalStateException("cannot make a " + type().getSimpleName(), defect);
        }
    }

    @Override
    public String noun() {
        return "a map such as " + example();
    }

    /** The keys that are required, or the first where none is. */
    @Override
    public String example() {
        List<Key> shown = keys().stream().filter(Key::required).toList();
        List<Key> all = shown.isEmpty() ? keys().subList(0, 1) : shown;
        return "{" + String.join(", ", all.stream().map(Key::example).toList()) + "}";
    }
}
