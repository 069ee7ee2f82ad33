package org.hustings.source.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hustings.source.yaml.SourceLines.KeyLine;

/** Recognises quotes that are missing, not closed or not meant. */
final class Quoting {

    private static final String QUOTE_IT = "put the whole text in quotes";

    /** A line that was surely not meant to be inside quotes. */
    private static final Pattern KEY_LINE = Pattern.compile("[ \t]*(?:- +)*[\\w.-]+:(?: .*)?");

    private Quoting() {}

    static Optional<Diagnosis> diagnose(Fault fault, SourceLines lines) {
        if (fault.context().endsWith("quoted scalar")) {
            return Optional.of(inside(fault));
        }
        Optional<Diagnosis> swallowed = swallowed(fault, lines);
        if (swallowed.isPresent()) {
            return swallowed;
        }
        if (fault.problem().startsWith("found character")
                || fault.problem().startsWith("mapping keys are not allowed")
                || isSpecialContext(fault.context())) {
            boolean known = isSpecialContext(fault.context());
            return Optional.of(special(known ? fault.contextAt() : fault.at(), lines));
        }
        return Optional.empty();
    }

    private static Diagnosis inside(Fault fault) {
        if (fault.problem().contains("end of stream") || fault.problem().contains("document separator")) {
            return neverClosed(fault.contextAt());
        }
        return new Diagnosis(
                fault.at(),
                "in double quotes a backslash (\\) starts a special character, and this is none",
                "write two backslashes (\\\\) for one, or put the text in single quotes (')");
    }

    private static Diagnosis neverClosed(long at) {
        return new Diagnosis(
                at,
                "the quote that opens here is not closed where the text ends",
                "write the same quote at the end of the text; a double quote inside it is written \\\", and a single"
                        + " quote inside single quotes is written twice ('')");
    }

    /** An open quote that goes on until the next quote, which was meant to open another text. */
    private static Optional<Diagnosis> swallowed(Fault fault, SourceLines lines) {
        int first = Position.line(fault.lastStart());
        int last = Position.line(fault.lastEnd());
        if (!fault.quoted() || first == last || last != Position.line(fault.at())) {
            return Optional.empty();
        }
        for (int line = first + 1; line <= last; line++) {
            if (KEY_LINE.matcher(lines.text(line)).matches()) {
                return Optional.of(neverClosed(fault.lastStart()));
            }
        }
        return Optional.empty();
    }

    private static boolean isSpecialContext(String context) {
        return context.equals("while scanning a block scalar")
                || context.equals("while scanning an alias")
                || context.equals("while scanning an anchor")
                || context.equals("while scanning a tag")
                || context.equals("while scanning a directive");
    }

    /** A character that no text may start with. */
    static Diagnosis special(long at, SourceLines lines) {
        String sign = Character.toString(lines.character(at));
        Optional<KeyLine> here = lines.key(Position.line(at));
        String example = here.filter(key -> key.valueColumn() == Position.column(at))
                .map(key -> ": " + key.quoted())
                .orElse("");
        return new Diagnosis(
                at,
                "a text cannot start with \"" + sign + "\", which has a meaning of its own in YAML",
                QUOTE_IT + example);
    }

    /** Something behind a value that has ended with its quote or bracket. */
    static Optional<Diagnosis> behind(Fault fault, SourceLines lines) {
        int line = Position.line(fault.at());
        boolean refused = fault.problem().startsWith("expected <block end>")
                || fault.problem().startsWith("mapping values");
        Optional<KeyLine> here = lines.key(line);
        int column = here.map(KeyLine::valueColumn).orElseGet(() -> lines.itemColumn(line));
        if (!refused || column == 0 || Position.column(fault.at()) <= column) {
            return Optional.empty();
        }
        return switch (lines.character(Position.of(line, column))) {
            case '"' -> Optional.of(afterQuote(fault.at(), inSingleQuotes(here)));
            case '\'' ->
                Optional.of(afterQuote(
                        fault.at(), "put the text in double quotes, or write an apostrophe in it twice ('')"));
            case '[', '{' ->
                Optional.of(new Diagnosis(
                        fault.at(),
                        "there is more after the closing bracket",
                        "a text that starts with a bracket needs quotes"
                                + here.map(key -> ": " + key.quoted()).orElse("")));
            default -> Optional.empty();
        };
    }

    /** The easiest way to have double quotes inside a text. */
    private static String inSingleQuotes(Optional<KeyLine> here) {
        return here.filter(key -> key.value().indexOf('\'') < 0)
                .map(key ->
                        "put the whole text in single quotes: " + key.with("'" + Diagnosis.brief(key.value()) + "'"))
                .orElse("write a quote inside the text as \\\"");
    }

    private static Diagnosis afterQuote(long at, String hint) {
        return new Diagnosis(
                at, "the text goes on after its closing quote", hint + "; anything else goes in a line of its own");
    }
}
