package org.hustings.source.yaml;

import java.util.Optional;

/** Recognises lists and maps in brackets that are not closed, not opened, or not meant. */
final class Brackets {

    private Brackets() {}

    static Optional<Diagnosis> diagnose(Fault fault, SourceLines lines) {
        if (fault.context().startsWith("while parsing a flow")) {
            return Optional.of(inside(fault, lines));
        }
        int met = lines.character(fault.at());
        boolean stray = met == ']' || met == '}' || met == ',';
        boolean refused = fault.problem().startsWith("expected");
        if (stray && refused) {
            int line = Position.line(fault.at());
            boolean starts = lines.key(line)
                    .filter(key -> key.valueColumn() == Position.column(fault.at())
                            && key.value().length() > 1)
                    .isPresent();
            if (starts) {
                return Optional.of(Quoting.special(fault.at(), lines));
            }
            String sign = Character.toString(met);
            return Optional.of(new Diagnosis(
                    fault.at(),
                    "there is a \"" + sign + "\" here, and nothing that it could belong to",
                    "delete it; if it belongs to the text, put the whole text in quotes"));
        }
        return Optional.empty();
    }

    private static Diagnosis inside(Fault fault, SourceLines lines) {
        int opening = lines.character(fault.contextAt());
        boolean map = opening == '{';
        String open = map ? "{" : "[";
        String close = map ? "}" : "]";
        boolean sameLine = Position.line(fault.at()) == Position.line(fault.contextAt());
        boolean opened = opening == '{' || opening == '[';
        if (opened && (!sameLine || fault.problem().contains("<stream end>"))) {
            return new Diagnosis(
                    fault.contextAt(),
                    "the \"" + open + "\" that opens here is never closed, or a comma is missing inside",
                    "write a \"" + close + "\" at its end; if it belongs to a text, put the whole text in quotes");
        }
        if (opened) {
            return new Diagnosis(
                    fault.at(),
                    "a comma or the closing \"" + close + "\" is missing before this",
                    "separate the entries by commas, and put texts that have commas, colons or brackets in quotes");
        }
        return new Diagnosis(
                fault.at(),
                "an entry is missing here, or a bracket is not closed",
                "check that every \"[\" has its \"]\" and every \"{\" its \"}\", with single commas between entries");
    }
}
