package org.hustings.source;

import java.util.List;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlNode.Mapping;
import org.hustings.source.yaml.YamlNode.Scalar;
import org.hustings.source.yaml.YamlNode.Sequence;

/**
 * A list. One bad item leaves no list, for what is said later about the item at an index would point to the wrong one.
 *
 * @param item what each item is
 */
public record ListShape(Shape item) implements Shape {

    @Override
    public Object read(YamlNode node, Binder binder) {
        if (!(node instanceof Sequence list)) {
            boolean one = item instanceof ScalarShape && node instanceof Scalar && !Binder.isNothing(node);
            String hint = one
                    ? "write it in brackets: [" + ((Scalar) node).text().strip() + "]"
                    : isGluedToItsHyphen(node)
                            ? "put a space behind the hyphen: \"- "
                                    + glued((Mapping) node).substring(1) + ": ...\""
                            : "begin each item with a hyphen on a line of its own, as in \"- " + item.example() + "\"";
            binder.reportUnexpected(node, noun(), hint);
            return null;
        }
        List<YamlNode> nodes = list.items();
        Object[] items = new Object[nodes.size()];
        boolean whole = true;
        for (int i = 0; i < items.length; i++) {
            items[i] = item.read(nodes.get(i), binder);
            whole &= items[i] != null;
        }
        return whole ? List.of(items) : null;
    }

    /** Whether the hyphen of what was meant as the first item has no space behind it. */
    private static boolean isGluedToItsHyphen(YamlNode node) {
        return node instanceof Mapping map
                && !map.entries().isEmpty()
                && glued(map).startsWith("-");
    }

    private static String glued(Mapping map) {
        return map.entries().get(0).key();
    }

    @Override
    public String noun() {
        return "a list";
    }

    @Override
    public String example() {
        return "[" + item.example() + "]";
    }
}
