package org.hustings.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlNode.Entry;
import org.hustings.source.yaml.YamlNode.Mapping;
import org.hustings.source.yaml.YamlNode.Scalar;

/** {@code strings/<tag>.yaml}: a map from key to text; maps in it stand for keys joined by dots. */
public enum StringsShape implements Shape {
    INSTANCE;

    @Override
    public Object read(YamlNode node, Binder binder) {
        if (!(node instanceof Mapping map)) {
            binder.reportUnexpected(node, noun(), "write each string on a line of its own: its key, a colon, the text");
            return null;
        }
        Map<String, String> strings = new LinkedHashMap<>();
        read("", map, strings, binder);
        return strings;
    }

    private static void read(String prefix, Mapping map, Map<String, String> strings, Binder binder) {
        for (Entry entry : map.entries()) {
            String key = prefix + entry.key();
            if (entry.value() instanceof Mapping inner) {
                read(key + ".", inner, strings, binder);
            } else if (!(entry.value() instanceof Scalar scalar) || scalar.isEmpty()) {
                binder.reportUnexpected(entry.value(), "text", "write the text behind the key, or delete the key");
            } else if (strings.putIfAbsent(key, ScalarShape.text(scalar)) != null) {
                binder.report(
                        entry.keyPosition(),
                        "value",
                        "the string \"" + key + "\" is there twice",
                        "keep the one that is right and delete the other");
            }
        }
    }

    @Override
    public String noun() {
        return "a map from key to text";
    }

    @Override
    public String example() {
        return "{candidates.one: \"{n} candidate\"}";
    }
}
