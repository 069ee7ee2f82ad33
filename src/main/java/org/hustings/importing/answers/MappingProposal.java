package org.hustings.importing.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hustings.importing.Slug;
import org.hustings.importing.edit.Value.Field;
import org.hustings.importing.edit.Value.Fields;
import org.hustings.importing.edit.Value.Line;
import org.hustings.importing.edit.Value.Literal;
import org.hustings.importing.edit.Value.Remark;
import org.hustings.importing.edit.Value.Text;
import org.hustings.importing.edit.ValueText;
import org.hustings.importing.table.Table.Row;

/** A mapping made from what the headings and the answers look like, for an editor to look through. */
public final class MappingProposal {

    /** What headings of each meaning look like in their folded form; the first that fits wins. */
    private static final Map<String, Pattern> HEADINGS = headings();

    private static final Pattern COMMENT = Pattern.compile(
            ".*\\b(comments?|why|explain|explanation|words|details?|say|statement|conditions?|anything)\\b.*");

    /** An answer column has few different answers, each of them short. */
    private static final int MOST_ANSWERS = 12;

    private static final int LONGEST_ANSWER = 80;

    private final CallSheet sheet;
    private final Set<Integer> used = new HashSet<>();

    private MappingProposal(CallSheet sheet) {
        this.sheet = sheet;
    }

    private static Map<String, Pattern> headings() {
        Map<String, Pattern> headings = new LinkedHashMap<>();
        headings.put("candidate", Pattern.compile("candidate( s)?( id)?|(candidate )?(file|path)"));
        headings.put("person", Pattern.compile(".*\\bperson id\\b.*|person"));
        headings.put(
                "date", Pattern.compile(".*\\b(timestamp|completion time|submitted|date|answered on|received)\\b.*"));
        headings.put("area", Pattern.compile(".*\\b(ward|division|area|constituency|seat)\\b.*"));
        headings.put("given_by", Pattern.compile(".*\\b(given by|answering for|on behalf of|who is answering)\\b.*"));
        headings.put("name", Pattern.compile("(.*\\b)?((full|your|candidate s?|candidates) name|name)\\b.*"));
        headings.put("reason", Pattern.compile(".*\\breason\\b.*"));
        return headings;
    }

    /**
     * A proposal for a table.
     *
     * @param text the mapping file
     * @param untaken what it does not take, in a sentence; empty where it takes every column
     */
    public record Proposal(String text, Optional<String> untaken) {}

    /** Proposes a mapping for a table. */
    public static Proposal of(CallSheet sheet) {
        MappingProposal proposal = new MappingProposal(sheet);
        String guesses = proposal.guesses();
        List<String> untaken = Untaken.of(sheet.table(), proposal.used);
        return new Proposal(guesses, untaken.isEmpty() ? Optional.empty() : Optional.of(Untaken.told(untaken)));
    }

    private String guesses() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Remark(
                "Which column of the sheet means what. These are guesses: look through every line, and mend"));
        lines.add(new Remark(
                "what is wrong. A line behind a # counts for nothing until you fill it in and take the # away."));
        lines.add(new Remark("Nothing is imported before the next line says \"confirmed: yes\"."));
        lines.add(new Field(MappingReader.CONFIRMED, new Literal("no")));
        lines.add(new Field("columns", new Fields(columns(), false)));
        Set<String> answers = new LinkedHashSet<>();
        lines.add(new Field("pledges", new Fields(pledges(answers), false)));
        lines.add(new Remark("What each answer means: committed, qualified (yes, with conditions), not-committed,"));
        lines.add(new Remark("declined (would not answer), private (asked us not to publish) or withdrawn."));
        lines.add(new Field("answers", new Fields(vocabulary(answers), false)));
        lines.add(new Remark(
                "Whether 03/04/2021 is the third of April (day-first) or the fourth of March (month-first)."));
        lines.add(new Field("date_order", new Literal("day-first")));
        lines.add(new Field("given_by", new Literal("candidate"), "or agent, or party; where no column says it"));
        lines.add(new Remark("reason: Sent the form again   # why an answer changed, where no column says it"));
        lines.add(new Remark("Where readers can check: a title, and an address if there is one."));
        lines.add(new Field(
                "source",
                new Fields(
                        List.of(new Field("title", new Text("Reply form")), new Remark("url: https://...")), false)));
        List<String> untaken = Untaken.of(sheet.table(), used);
        if (!untaken.isEmpty()) {
            lines.add(new Remark("Columns of the sheet that no line above takes:"));
            untaken.forEach(heading -> lines.add(new Remark("  " + heading)));
        }
        return ValueText.file(lines);
    }

    private List<Line> columns() {
        List<Line> lines = new ArrayList<>();
        HEADINGS.forEach((meaning, pattern) -> {
            Optional<Integer> column = column(pattern);
            if (column.isPresent()) {
                used.add(column.get());
                lines.add(new Field(meaning, new Text(heading(column.get()))));
            } else {
                lines.add(new Remark(meaning + ": ..."));
            }
        });
        return lines;
    }

    private Optional<Integer> column(Pattern pattern) {
        for (int i = 0; i < sheet.table().header().size(); i++) {
            String heading = Slug.folded(heading(i));
            if (!used.contains(i)
                    && heading.length() < LONGEST_ANSWER
                    && pattern.matcher(heading).matches()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private String heading(int column) {
        return sheet.table().header().get(column);
    }

    private List<Line> pledges(Set<String> answers) {
        List<Line> lines = new ArrayList<>();
        sheet.pledges().forEach((id, texts) -> {
            Optional<Integer> column = best(texts);
            if (column.isEmpty()) {
                lines.add(new Remark(id + ": {answer: ..., words: ...}"));
                return;
            }
            used.add(column.get());
            answers.addAll(values(column.get()));
            List<Line> fields = new ArrayList<>(List.of(new Field("answer", new Text(heading(column.get())))));
            comment(column.get() + 1).ifPresent(next -> {
                used.add(next);
                fields.add(new Field("words", new Text(heading(next))));
            });
            lines.add(new Field(id, new Fields(fields, false)));
        });
        return lines;
    }

    private Optional<Integer> comment(int next) {
        boolean there = next < sheet.table().header().size() && !used.contains(next);
        return there && COMMENT.matcher(Slug.folded(heading(next))).matches() ? Optional.of(next) : Optional.empty();
    }

    /** The column whose heading shares most words with a pledge, if it shares more than half of its own. */
    private Optional<Integer> best(List<String> texts) {
        int best = -1;
        double most = 0.5;
        for (int i = 0; i < sheet.table().header().size(); i++) {
            boolean answers = !used.contains(i)
                    && values(i).size() <= MOST_ANSWERS
                    && values(i).stream().allMatch(text -> text.length() <= LONGEST_ANSWER);
            for (String text :
                    answers && !COMMENT.matcher(Slug.folded(heading(i))).matches() ? texts : List.<String>of()) {
                double share = share(words(heading(i)), words(text));
                if (share > most) {
                    most = share;
                    best = i;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(List.of(Slug.folded(text).split(" ", -1)));
    }

    private static double share(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return (double) both.size() / Math.max(1, Math.min(a.size(), b.size()));
    }

    private Set<String> values(int column) {
        Set<String> values = new LinkedHashSet<>();
        for (Row row : sheet.table().rows()) {
            String text = row.cells().get(column).strip();
            if (!text.isEmpty()) {
                values.add(text);
            }
        }
        return values;
    }

    private static List<Line> vocabulary(Set<String> answers) {
        List<Line> lines = new ArrayList<>();
        Set<String> folded = new HashSet<>();
        for (String answer : answers) {
            if (folded.add(Slug.folded(answer))) {
                String text = answer.replace("\n", " ");
                lines.add(meaning(answer)
                        .<Line>map(term -> new Field(text, new Literal(term)))
                        .orElseGet(() ->
                                new Remark("\"" + text.replace("\"", "\\\"") + "\": ...   # what did they mean?")));
            }
        }
        return lines.isEmpty() ? List.of(new Remark("\"Yes\": committed")) : lines;
    }

    /** What an answer means, where that is beyond doubt. */
    private static Optional<String> meaning(String answer) {
        String text = Slug.folded(answer).toLowerCase(Locale.ROOT);
        if (text.matches(".*\\b(not (be )?publish(ed)?|private|confidential)\\b.*")) {
            return Optional.of("private");
        }
        if (text.matches(".*\\b(declin|prefer not|no comment|not answer|will not say).*")) {
            return Optional.of("declined");
        }
        if (text.matches("(yes|y|agree|committed|i (will|do|commit|pledge)|true)\\b.*")) {
            boolean conditions =
                    text.matches(".*\\b(but|if|condition|conditions|partly|in part|subject|qualified)\\b.*");
            return Optional.of(conditions ? "qualified" : "committed");
        }
        return text.matches("no|n|disagree|false|not committed") ? Optional.of("not-committed") : Optional.empty();
    }
}
