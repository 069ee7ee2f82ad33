package org.hustings.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hustings.model.LocalText;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlNode.Entry;
import org.hustings.source.yaml.YamlNode.Mapping;
import org.hustings.source.yaml.YamlNode.Scalar;

/** A text that voters read: one for all languages, or a map from language to text. */
public enum LocalTextShape implements Shape {
    INSTANCE;

    @Override
    public Object read(YamlNode node, Binder binder) {
        if (node instanceof Scalar scalar && !Binder.isNothing(scalar)) {
            return ScalarShape.isGarbled(scalar, binder)
                    ? null
                    : binder.shared().localText(ScalarShape.text(scalar).strip());
        }
        if (node instanceof Mapping map && !map.entries().isEmpty()) {
            return byLanguage(map, binder);
        }
        binder.reportUnexpected(
                node, noun(), "if the brackets or the colon belong to the text, put the whole text in quotes");
        return null;
    }

    private static LocalText byLanguage(Mapping map, Binder binder) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Entry entry : map.entries()) {
            boolean language = Ids.LANGUAGE.allows(entry.key());
            if (!language) {
                binder.report(Ids.LANGUAGE.problem(binder.at(entry.keyPosition()), entry.key()));
            }
            Object text = ScalarShape.TEXT.read(entry.value(), binder);
            if (language && text != null) {
                texts.put(binder.shared().text(entry.key()), (String) text);
            }
        }
        return texts.size() < map.entries().size() ? null : new LocalText(null, texts);
    }

    @Override
    public String noun() {
        return "text, or a map from language to text";
    }

    @Override
    public String example() {
        return "...";
    }
}
