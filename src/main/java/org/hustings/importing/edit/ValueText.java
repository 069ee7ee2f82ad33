package org.hustings.importing.edit;

import java.util.List;
import java.util.StringJoiner;
import org.hustings.importing.edit.Value.Field;
import org.hustings.importing.edit.Value.Fields;
import org.hustings.importing.edit.Value.Items;
import org.hustings.importing.edit.Value.Line;
import org.hustings.importing.edit.Value.Literal;
import org.hustings.importing.edit.Value.Remark;
import org.hustings.importing.edit.Value.Text;
import org.hustings.importing.edit.Value.Words;

/** Values as YAML, indented by two spaces for each level. Lines end in a line feed. */
public final class ValueText {

    private static final int STEP = 2;

    private final StringBuilder out = new StringBuilder();

    private ValueText() {}

    /** A whole file. */
    public static String file(List<Line> lines) {
        return block(lines, 0);
    }

    /** The lines of a map in a block, each starting with so many spaces. */
    static String block(List<? extends Line> lines, int indent) {
        ValueText text = new ValueText();
        text.lines(lines, indent);
        return text.out.toString();
    }

    /** The lines of list items in a block, each dash after so many spaces. */
    static String items(List<Value> items, int indent) {
        ValueText text = new ValueText();
        text.writeItems(items, indent);
        return text.out.toString();
    }

    /** Anything inside brackets or braces, in one line. */
    static String flow(Value value) {
        if (value instanceof Text text) {
            return ScalarText.of(text.text(), true);
        }
        if (value instanceof Words words) {
            return ScalarText.of(words.text(), true);
        }
        if (value instanceof Literal literal) {
            return literal.text();
        }
        if (value instanceof Items items) {
            StringJoiner all = new StringJoiner(", ", "[", "]");
            items.items().forEach(item -> all.add(flow(item)));
            return all.toString();
        }
        return "{" + flow(((Fields) value).lines()) + "}";
    }

    /** The fields of a map inside its braces. */
    static String flow(List<? extends Line> lines) {
        StringJoiner all = new StringJoiner(", ");
        for (Line line : lines) {
            if (line instanceof Field field) {
                all.add(ScalarText.key(field.key()) + ": " + flow(field.value()));
            }
        }
        return all.toString();
    }

    private void lines(List<? extends Line> lines, int indent) {
        for (Line line : lines) {
            out.append(" ".repeat(indent));
            if (line instanceof Remark remark) {
                out.append("# ").append(remark.text()).append('\n');
            } else {
                Field field = (Field) line;
                out.append(ScalarText.key(field.key())).append(':');
                value(field.value(), indent, field.remark());
            }
        }
    }

    /** The value of a key that stands after so many spaces. */
    private void value(Value value, int indent, String remark) {
        if (value instanceof Fields fields
                && !fields.inline()
                && !fields.lines().isEmpty()) {
            end(remark);
            lines(fields.lines(), indent + STEP);
        } else if (value instanceof Items items && !items.items().isEmpty()) {
            end(remark);
            writeItems(items.items(), indent + STEP);
        } else if (value instanceof Words words && ScalarText.isBlock(words.text())) {
            words(words.text(), indent + STEP, remark);
        } else {
            out.append(' ').append(value instanceof Text text ? ScalarText.of(text.text(), false) : flow(value));
            end(remark);
        }
    }

    private void end(String remark) {
        out.append(remark.isEmpty() ? "" : "  # " + remark).append('\n');
    }

    private void writeItems(List<Value> items, int indent) {
        for (Value item : items) {
            out.append(" ".repeat(indent)).append('-');
            if (item instanceof Fields fields
                    && !fields.inline()
                    && !fields.lines().isEmpty()) {
                String block = block(fields.lines(), indent + STEP);
                out.append(' ').append(block, indent + STEP, block.length());
            } else {
                value(item, indent, "");
            }
        }
    }

    /** The number after the bar tells the indentation where the text itself starts with a space or an empty line. */
    private void words(String text, int indent, String remark) {
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        boolean unclear = body.startsWith(" ") || body.startsWith("\n");
        out.append(" |").append(unclear ? String.valueOf(STEP) : "").append(body.endsWith("\n") ? "+" : "");
        end(remark);
        for (String line : body.split("\n", -1)) {
            out.append(line.isEmpty() ? "" : " ".repeat(indent)).append(line).append('\n');
        }
    }
}
