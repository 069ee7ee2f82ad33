package org.hustings.compare;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Changes as a comment on a pull request: the summary and what matters most first, then the rest by election and area,
 * folded where it is long, and never longer than GitHub takes.
 */
public final class MarkdownReport {

    /** GitHub refuses a comment with more characters. */
    private static final int LONGEST = 65_536;
    /** What the note about what was left out may need. */
    private static final int NOTE = 200;
    /** A section with more changes is folded part by part. */
    private static final int SHORT = 12;

    private static final String CLOSE = "\n</details>\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Change> changes;
    private int told;
    private boolean full;

    private MarkdownReport(List<Change> changes) {
        this.changes = changes;
    }

    /**
     * The comment.
     *
     * @param day the day that both sides describe
     */
    public static String of(List<Change> changes, LocalDate day) {
        return new MarkdownReport(changes).write(day.toString());
    }

    private String write(String day) {
        text.append("## What readers would see change\n\n");
        if (changes.isEmpty()) {
            return text.append("Nothing would change on the site, as on ")
                    .append(day)
                    .append(".\n")
                    .toString();
        }
        text.append("**")
                .append(Summary.of(changes))
                .append("**, as on ")
                .append(day)
                .append(".\n");
        first(Change.Kind.ADDRESS_LOST, "⚠️ Addresses that would vanish", MarkdownReport::lost);
        first(Change.Kind.ASK, "⚠️ The exact words of a pledge change", MarkdownReport::ask);
        sections().forEach(this::section);
        if (told < changes.size()) {
            text.append("\n_")
                    .append(changes.size() - told)
                    .append(" more changes do not fit into a comment. `hustings diff` on your machine tells all._\n");
        }
        return text.toString();
    }

    private void first(Change.Kind kind, String heading, Function<Change, String> line) {
        List<Change> grave =
                changes.stream().filter(change -> change.kind() == kind).toList();
        if (!grave.isEmpty()) {
            append("\n### " + heading + "\n\n", "");
            grave.forEach(change -> tell(line.apply(change), ""));
        }
    }

    private static String ask(Change change) {
        return "- **" + Markdown.escaped(change.subject()) + "**\n  - before: "
                + Markdown.escaped(change.before().orElseThrow()) + "\n  - after: "
                + Markdown.escaped(change.after().orElseThrow()) + "\n";
    }

    private static String lost(Change change) {
        return "- " + Markdown.code(change.subject()) + ": add to `data/redirects.yaml` the line "
                + Markdown.code(change.after().orElseThrow()) + "\n";
    }

    private Map<String, List<Change>> sections() {
        return changes.stream()
                .filter(change -> change.kind() != Change.Kind.ADDRESS_LOST && change.kind() != Change.Kind.ASK)
                .collect(Collectors.groupingBy(Change::section, LinkedHashMap::new, Collectors.toList()));
    }

    private void section(String name, List<Change> section) {
        append("\n### " + Markdown.escaped(name) + "\n", "");
        boolean folded = section.size() > SHORT;
        Map<String, List<Change>> parts =
                section.stream().collect(Collectors.groupingBy(Change::part, LinkedHashMap::new, Collectors.toList()));
        parts.forEach((part, inPart) -> part(part, inPart, folded));
    }

    private void part(String name, List<Change> part, boolean folded) {
        String title = name.isEmpty() ? "General" : Markdown.escaped(name);
        if (folded) {
            String summary = "\n<details><summary>" + title + " (" + part.size() + ")</summary>\n\n";
            if (append(summary, CLOSE)) {
                part.forEach(change -> tell(item(change), CLOSE));
                text.append(CLOSE);
            }
            return;
        }
        append(name.isEmpty() ? "\n" : "\n#### " + title + "\n\n", "");
        part.forEach(change -> tell(item(change), ""));
    }

    private static String item(Change change) {
        String what = change.what().isEmpty() ? "" : Markdown.escaped(change.what()) + ": ";
        return "- **" + Markdown.escaped(change.subject()) + "**: " + what + Markdown.escaped(change.happening())
                + "\n";
    }

    /** Tells a change, unless it does not fit with what has to close after it. */
    private void tell(String item, String closing) {
        if (append(item, closing)) {
            told++;
        }
    }

    /** Nothing more is told after the first that does not fit, or what is left out would have no end. */
    private boolean append(String piece, String closing) {
        full |= text.length() + piece.length() + closing.length() + NOTE > LONGEST;
        if (!full) {
            text.append(piece);
        }
        return !full;
    }
}
