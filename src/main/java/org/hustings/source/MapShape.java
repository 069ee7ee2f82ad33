package org.hustings.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlNode.Entry;
import org.hustings.source.yaml.YamlNode.Mapping;

/**
 * A map by id. A bad entry is left out and the others stay; so is a list without items, which says nothing.
 *
 * @param ids the form of the keys, where the keys are ids of their own; absent where they refer to something
 * @param value what each value is
 */
public record MapShape(Optional<Ids> ids, Shape value) implements Shape {

    @Override
    public Object read(YamlNode node, Binder binder) {
        if (!(node instanceof Mapping map)) {
            String each = "write each on a line of its own: its id, a colon, and what it is";
            boolean list = node instanceof YamlNode.Sequence;
            binder.reportUnexpected(node, noun(), list ? "take the hyphens away, and " + each : each);
            return null;
        }
        if (map.entries().isEmpty()) {
            return Map.of();
        }
        Map<String, Object> values = new LinkedHashMap<>(map.entries().size() * 2);
        for (Entry entry : map.entries()) {
            Object read = entry(entry, binder);
            if (read != null && !(read instanceof List<?> list && list.isEmpty())) {
                values.put(entry.key(), read);
            }
        }
        return values;
    }

    private Object entry(Entry entry, Binder binder) {
        if (ids.isPresent() && !ids.get().allows(entry.key())) {
            binder.report(ids.get().problem(binder.at(entry.keyPosition()), entry.key()));
        }
        boolean nothing = binder.isLeftOut(entry.value(), value);
        if (value instanceof RecordShape type) {
            YamlNode node = nothing ? new Mapping(entry.keyPosition(), List.of()) : entry.value();
            if (type.givenCount() == 0) {
                return type.read(node, binder);
            }
            Object read = type.read(node, binder, entry.key());
            if (read == null) {
                binder.lose(entry.key());
            }
            return read;
        }
        return nothing ? List.of() : value.read(entry.value(), binder);
    }

    @Override
    public String noun() {
        return "a map";
    }

    @Override
    public String example() {
        return "{" + "..." + ": " + value.example() + "}";
    }
}
