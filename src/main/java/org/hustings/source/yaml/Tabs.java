package org.hustings.source.yaml;

import java.util.Optional;

/** Recognises tabs where only spaces may stand. */
final class Tabs {

    private Tabs() {}

    static Optional<Diagnosis> diagnose(Fault fault, SourceLines lines) {
        int line = Position.line(fault.at());
        int tab = lines.text(line).substring(0, lines.indent(line)).indexOf('\t');
        if (tab >= 0) {
            return Optional.of(new Diagnosis(
                    Position.of(line, tab + 1),
                    "this line is indented with a tab, and YAML takes spaces only",
                    "replace each tab at the start of a line by two spaces; most editors can do that for a whole file",
                    true));
        }
        if (lines.character(fault.at()) == '\t') {
            return Optional.of(new Diagnosis(
                    fault.at(), "there is a tab where YAML wants a space", "replace the tab by one space"));
        }
        return Optional.empty();
    }
}
