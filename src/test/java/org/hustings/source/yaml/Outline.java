package org.hustings.source.yaml;

import java.util.Locale;
import org.hustings.source.yaml.YamlNode.Entry;
import org.hustings.source.yaml.YamlNode.Mapping;
import org.hustings.source.yaml.YamlNode.Scalar;
import org.hustings.source.yaml.YamlNode.Sequence;

/** A tree as lines to read: every position, key, style and text. */
final class Outline {

    private final StringBuilder lines = new StringBuilder();

    private Outline() {}

    static String of(YamlNode root) {
        Outline outline = new Outline();
        outline.node(root, "", "");
        return outline.lines.toString();
    }

    private void node(YamlNode node, String indent, String lead) {
        lines.append(indent).append(lead).append(at(node.position())).append(' ');
        if (node instanceof Mapping map) {
            lines.append("map\n");
            for (Entry entry : map.entries()) {
                node(entry.value(), indent + "  ", at(entry.keyPosition()) + " " + text(entry.key()) + ": ");
            }
        } else if (node instanceof Sequence list) {
            lines.append("list\n");
            for (YamlNode item : list.items()) {
                node(item, indent + "  ", "- ");
            }
        } else {
            Scalar scalar = (Scalar) node;
            lines.append(scalar.style().name().toLowerCase(Locale.ROOT));
            lines.append(' ').append(text(scalar.text())).append('\n');
        }
    }

    private static String at(long position) {
        return Position.line(position) + ":" + Position.column(position);
    }

    private static String text(String text) {
        StringBuilder shown = new StringBuilder("«");
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                shown.append('↵');
            } else if (c == '\t') {
                shown.append('→');
            } else if (Character.isISOControl(c) || c == '\u00A0') {
                shown.append(String.format(Locale.ROOT, "<%02X>", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.append('»').toString();
    }
}
