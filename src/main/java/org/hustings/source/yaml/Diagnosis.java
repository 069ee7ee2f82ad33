package org.hustings.source.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hustings.source.yaml.SourceLines.KeyLine;

/**
 * What is probably wrong where the engine gave up, in words for somebody who has never heard of YAML.
 *
 * @param at the place to mend, which is often before the place where the engine gave up
 * @param message what is wrong
 * @param hint how to mend it
 * @param siblings whether the lines below in the same column suffer from the same
 */
record Diagnosis(long at, String message, String hint, boolean siblings) {

    /** A key with its value directly behind the colon. */
    private static final Pattern NO_SPACE = Pattern.compile("[ \t]*(?:- +)*(?<key>[\\w.-]+):(?<value>[^\\s/:].*)");

    private static final Pattern EQUALS = Pattern.compile("(?<key>[\\w.-]+) *= *(?<value>.*)");

    Diagnosis(long at, String message, String hint) {
        this(at, message, hint, false);
    }

    static Diagnosis of(Fault fault, SourceLines lines) {
        Optional<Diagnosis> special = Pasted.merge(fault, lines)
                .or(() -> Tabs.diagnose(fault, lines))
                .or(() -> TextBelow.diagnose(fault, lines))
                .or(() -> Pasted.diagnose(fault, lines))
                .or(() -> Quoting.diagnose(fault, lines))
                .or(() -> Brackets.diagnose(fault, lines))
                .or(() -> Quoting.behind(fault, lines));
        return special.orElseGet(() -> structure(fault, lines));
    }

    private static Diagnosis structure(Fault fault, SourceLines lines) {
        String problem = fault.problem();
        if (problem.startsWith("mapping values are not allowed")) {
            return colon(fault, lines);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return missingColon(fault.contextAt(), lines);
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return new Diagnosis(
                    fault.at(),
                    "a list cannot start in the same line as its key",
                    "start the list in the line below; if the dash belongs to the text, put the whole text in quotes");
        }
        if (problem.startsWith("expected '<document start>'")) {
            return afterMarker(fault, lines).orElseGet(() -> misplaced(fault));
        }
        if (problem.startsWith("expected <block end>")) {
            return misplaced(fault);
        }
        return new Diagnosis(
                fault.at(),
                "this cannot be read as YAML from here on",
                "compare this line and the one above with a file that works; putting a text in quotes often helps");
    }

    private static Diagnosis colon(Fault fault, SourceLines lines) {
        int line = Position.line(fault.at());
        Optional<KeyLine> here = lines.key(line);
        if (here.isPresent() && Position.column(fault.at()) >= here.get().valueColumn()) {
            return new Diagnosis(
                    fault.at(),
                    "the text of \"" + here.get().key() + "\" has a colon with a space behind it, which would make it"
                            + " another key",
                    "put the whole text in quotes: " + here.get().quoted()
                            + (here.get().value().contains(", ") ? "; or give each key a line of its own" : ""));
        }
        int above = lines.above(line);
        Optional<Diagnosis> noSpace = noSpace(above, lines);
        if (noSpace.isPresent()) {
            return noSpace.get();
        }
        while (above > 1 && lines.key(above).isEmpty() && lines.indent(above) >= lines.indent(line)) {
            above = lines.above(above);
        }
        Optional<KeyLine> owner = lines.key(above);
        if (here.isPresent() && owner.isPresent() && !owner.get().value().isEmpty()) {
            return tooFar(here.get(), owner.get());
        }
        return missingColon(Position.of(lines.above(line), lines.indent(lines.above(line)) + 1), lines);
    }

    private static Diagnosis tooFar(KeyLine here, KeyLine owner) {
        return new Diagnosis(
                Position.of(here.line(), here.keyColumn()),
                "\"" + here.key() + "\" is indented further than \"" + owner.key() + "\" in line " + owner.line()
                        + ", so it would be part of its text",
                "start it in column " + owner.keyColumn() + "; if it does belong to that text, put the whole text in"
                        + " quotes",
                true);
    }

    private static Diagnosis missingColon(long at, SourceLines lines) {
        int line = Position.line(at);
        return TextBelow.notIndented(at, lines)
                .or(() -> Pasted.dash(line, lines))
                .or(() -> noSpace(line, lines))
                .orElseGet(() -> noColon(at, lines.text(line).strip()));
    }

    private static Diagnosis noColon(long at, String text) {
        String start = text.startsWith("- ") ? text.substring(2).strip() : text;
        int space = start.indexOf(' ');
        Matcher equals = EQUALS.matcher(start);
        if (equals.matches()) {
            return new Diagnosis(
                    at,
                    "\"" + brief(start) + "\" has an equals sign where a colon is expected",
                    "write it as \"" + equals.group("key") + ": " + brief(equals.group("value")) + "\"");
        }
        String example = space > 0
                ? "write it as \"" + start.substring(0, space) + ": "
                        + brief(start.substring(space + 1).strip()) + "\""
                : "write \"" + brief(start) + ": \" and its value behind";
        return new Diagnosis(
                at,
                "\"" + brief(start) + "\" has no colon, but a key and its value are expected here",
                example + "; if it goes on with the text above, indent it further than that text's key");
    }

    private static Optional<Diagnosis> noSpace(int line, SourceLines lines) {
        Matcher entry = NO_SPACE.matcher(lines.text(line));
        if (!entry.matches()) {
            return Optional.empty();
        }
        String value = entry.group("value");
        String space = Pasted.startsWithOddSpace(value) ? "ordinary space" : "space";
        return Optional.of(new Diagnosis(
                Position.of(line, lines.column(line, entry.end("key"))),
                "there is no " + space + " after the colon of \"" + entry.group("key") + "\"",
                "write it as \"" + entry.group("key") + ": " + brief(Pasted.ordinary(value)) + "\""));
    }

    /** Lines that only YAML's own markers have cut off from the rest. */
    private static Optional<Diagnosis> afterMarker(Fault fault, SourceLines lines) {
        for (int line = Position.line(fault.at()) - 1; line > 0; line--) {
            String text = lines.text(line);
            if (text.startsWith("%")) {
                return Optional.of(Quoting.special(Position.of(line, 1), lines));
            }
            if (text.startsWith("...")) {
                return Optional.of(new Diagnosis(
                        Position.of(line, 1),
                        "\"...\" ends the file, but more follows",
                        "delete the three dots, or put them in quotes where they belong to a text"));
            }
        }
        return Optional.empty();
    }

    private static Diagnosis misplaced(Fault fault) {
        boolean inList = fault.context().contains("block collection");
        if (fault.problem().endsWith("'-'")) {
            return new Diagnosis(
                    fault.at(),
                    "a list item stands among keys",
                    "put the list below the key it belongs to, or delete the dash");
        }
        if (inList && fault.problem().endsWith("'?'")) {
            return new Diagnosis(
                    fault.at(),
                    "a key stands among list items",
                    "start it in the same column as the keys it belongs to, or put \"- \" before it",
                    true);
        }
        if (fault.problem().endsWith("':'")) {
            return new Diagnosis(
                    fault.at(),
                    "there is no key before this colon",
                    "write a word, a colon, a space and the value, as in \"name: Jo Sample\"");
        }
        return new Diagnosis(
                fault.at(),
                "the indentation of this line fits none of the lines above",
                "start it in the same column as the keys or dashes it belongs with; use spaces only",
                true);
    }

    /** The start of a text, short enough for a message. */
    static String brief(String text) {
        int most = 40;
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
