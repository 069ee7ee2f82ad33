package org.hustings.source.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hustings.source.yaml.SourceLines.KeyLine;

/** Recognises lines that were meant to belong to the text below a {@code |} or {@code >}. */
final class TextBelow {

    private static final Pattern OPENS = Pattern.compile(".*[:-] +[|>][-+0-9]*");

    /** How the hint for a paragraph begins, which breaks every line of it for one reason. */
    static final String PARAGRAPH = "indent the paragraph as the lines above: ";

    private TextBelow() {}

    /** A line that starts where no line of the text can. */
    static Optional<Diagnosis> diagnose(Fault fault, SourceLines lines) {
        boolean sign = fault.context().equals("while scanning a block scalar");
        int line = Position.line(sign ? fault.contextAt() : fault.at());
        return notIndented(Position.of(line, lines.indent(line) + 1), lines)
                .or(() -> lessIndented(line, lines))
                .or(() -> paragraph(line, lines))
                .or(() -> paragraph(Position.line(fault.contextAt()), lines))
                .or(() -> paragraph(lines.above(line), lines))
                .or(() -> sign ? besideSign(fault.contextAt(), lines) : Optional.empty());
    }

    /** A text of several lines of which the first stands behind the sign that opens it. */
    private static Optional<Diagnosis> besideSign(long at, SourceLines lines) {
        int line = Position.line(at);
        int below = lines.below(line);
        Optional<KeyLine> owner = lines.key(line).filter(key -> key.valueColumn() == Position.column(at));
        if (owner.isEmpty() || below == 0 || lines.indent(below) < owner.get().keyColumn()) {
            return Optional.empty();
        }
        KeyLine key = owner.get();
        String first = key.value().substring(1).strip();
        String margin = " ".repeat(key.keyColumn() - 1);
        return Optional.of(new Diagnosis(
                at,
                "the text of \"" + key.key() + "\" has to start in the line below \""
                        + key.value().charAt(0) + "\"",
                "put each line of it in a line of its own, with two more spaces before it:\n"
                        + margin + key.with("|") + "\n"
                        + margin + "  " + Diagnosis.brief(first) + "\n"
                        + margin + "  " + Diagnosis.brief(lines.text(below).strip())));
    }

    /** The first line of the text, no further in than the line that opens it. */
    static Optional<Diagnosis> notIndented(long at, SourceLines lines) {
        int line = Position.line(at);
        int above = lines.above(line);
        if (!opens(above, lines) || lines.indent(line) > lines.indent(above)) {
            return Optional.empty();
        }
        return Optional.of(new Diagnosis(
                at,
                "the text for line " + above + " must be indented further than that line",
                "put at least two more spaces before every line of the text",
                true));
    }

    /** A later line, further in than the line that opens the text, and less than the first of the text. */
    private static Optional<Diagnosis> lessIndented(int line, SourceLines lines) {
        int indent = lines.indent(line);
        int owner = lines.above(line);
        int first = line;
        while (owner > 0 && lines.indent(owner) > indent) {
            first = owner;
            owner = lines.above(owner);
        }
        if (first == line || !opens(owner, lines) || lines.indent(owner) >= indent) {
            return Optional.empty();
        }
        return Optional.of(new Diagnosis(
                Position.of(line, indent + 1),
                "this line is indented less than line " + first + ", where the text begins that it should belong to",
                "start every line of the text in column " + (lines.indent(first) + 1) + " or further in",
                true));
    }

    /** A line of prose in a column of keys, below a text that it was meant to go on with. */
    private static Optional<Diagnosis> paragraph(int line, SourceLines lines) {
        int indent = lines.indent(line);
        int owner = lines.above(line);
        int first = line;
        while (owner > 0 && lines.indent(owner) > indent && !opens(owner, lines)) {
            first = owner;
            owner = lines.above(owner);
        }
        if (first == line || !opens(owner, lines) || lines.indent(owner) < indent || isStructure(line, lines)) {
            return Optional.empty();
        }
        return Optional.of(new Diagnosis(
                Position.of(line, indent + 1),
                "this line seems to go on with the text that begins in line " + first
                        + ", and it is not indented like that",
                PARAGRAPH + "start each of its lines in column " + (lines.indent(first) + 1)));
    }

    /** Whether a line looks like a key or a list item. People write no key of several words. */
    private static boolean isStructure(int line, SourceLines lines) {
        String text = lines.text(line).strip();
        return text.startsWith("-")
                || text.indexOf(' ') < 0
                || lines.key(line).filter(key -> key.key().indexOf(' ') < 0).isPresent();
    }

    private static boolean opens(int line, SourceLines lines) {
        return OPENS.matcher(lines.text(line)).matches();
    }
}
