package org.hustings.importing.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hustings.importing.Slug;
import org.hustings.importing.edit.Value;
import org.hustings.importing.edit.Value.Field;
import org.hustings.importing.edit.Value.Fields;
import org.hustings.importing.edit.Value.Line;
import org.hustings.importing.edit.Value.Literal;
import org.hustings.importing.edit.Value.Remark;
import org.hustings.importing.edit.Value.Text;
import org.hustings.importing.edit.ValueText;

/** A mapping made from what the headings and the answers look like, for an editor to look through. */
public final class MappingProposal {

    /** What headings of each meaning look like in their folded form; the first that fits wins. */
    private static final Map<String, Pattern> HEADINGS = headings();

    private final CallSheet call;
    private final Sheet sheet;
    private final List<String> dates = new ArrayList<>();

    private MappingProposal(CallSheet call) {
        this.call = call;
        this.sheet = new Sheet(call.table());
    }

    private static Map<String, Pattern> headings() {
        Map<String, Pattern> headings = new LinkedHashMap<>();
        headings.put("candidate", Pattern.compile("candidate( s)?( id)?|(candidate )?(file|path)"));
        headings.put("person", Pattern.compile(".*\\bperson id\\b.*|person"));
        headings.put(
                "date", Pattern.compile(".*\\b(timestamp|completion time|submitted|date|answered on|received)\\b.*"));
        headings.put("area", Pattern.compile(".*\\b(ward|division|area|constituency|seat)\\b.*"));
        headings.put("given_by", Pattern.compile(".*\\b(given by|answering for|on behalf of|who is answering)\\b.*"));
        headings.put("surname", Pattern.compile("(.*\\b)?(surname|(last|family|second) names?)"));
        headings.put(
                "name",
                Pattern.compile(
                        "(.*\\b)?((full|your|candidate s?|candidates) name|(fore|first |given )?names?)\\b.*|candidate( s)?"));
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
    public static Proposal of(CallSheet call) {
        MappingProposal proposal = new MappingProposal(call);
        String guesses = proposal.guesses();
        List<String> untaken = Untaken.of(call.table(), proposal.sheet.used());
        return new Proposal(guesses, untaken.isEmpty() ? Optional.empty() : Optional.of(Untaken.told(untaken)));
    }

    private String guesses() {
        List<Line> lines = new ArrayList<>();
        remarks(
                lines,
                "Which column of the sheet means what. These are guesses: look through every line, and mend",
                "what is wrong. A line behind a # counts for nothing until you fill it in and take the # away.",
                "Of columns with the same heading each has its number behind it, as in \"Comments [column 5]\".",
                "Nothing is imported before the next line says \"confirmed: yes\".");
        lines.add(new Field(MappingReader.CONFIRMED, new Literal("no")));
        lines.add(new Field("columns", new Fields(columns(), false)));
        Set<String> answers = new LinkedHashSet<>();
        lines.add(new Field("pledges", new Fields(pledges(answers), false)));
        remarks(
                lines,
                "What each answer means: committed, qualified (yes, with conditions), not-committed,",
                "declined (would not answer), private (asked us not to publish) or withdrawn.");
        lines.add(new Field("answers", new Fields(vocabulary(answers), false)));
        new ConsentProposal(sheet).lines(lines);
        remarks(lines, "Who is meant by a name that fits nobody for sure. An import that meets one tells the lines.");
        remarks(lines, MappingReader.PEOPLE + ": {\"J. Sample, Acle\": acle/jo-sample}");
        remarks(lines, "Whether 03/04/2021 is the third of April (day-first) or the fourth of March (month-first).");
        lines.add(new Field("date_order", new Literal(isDayFirst() ? "day-first" : "month-first")));
        lines.add(new Field("given_by", new Literal("candidate"), "or agent, or party; where no column says it"));
        remarks(
                lines,
                "reason: ...   # why an answer changed, where no column says it; readers see it",
                "said_more: Said more about the same answer   # the same for one that did not change",
                "Where readers can check: a title, and an address if there is one.");
        lines.add(new Field(
                "source",
                new Fields(
                        List.of(new Field("title", new Text("Reply form")), new Remark("url: https://...")), false)));
        List<String> untaken = Untaken.of(sheet.table(), sheet.used());
        if (!untaken.isEmpty()) {
            remarks(lines, "Columns of the sheet that no line above takes:");
            untaken.forEach(heading -> remarks(lines, "  " + heading));
        }
        return ValueText.file(lines);
    }

    private static void remarks(List<Line> lines, String... texts) {
        for (String text : texts) {
            lines.add(new Remark(text));
        }
    }

    private List<Line> columns() {
        List<Line> lines = new ArrayList<>();
        HEADINGS.forEach((meaning, pattern) -> {
            // Of several that fit, such as the name of an account and that of a person, the one that tells most apart.
            Optional<Integer> column = sheet.free().stream()
                    .filter(i -> sheet.isHeading(i, pattern) && !sheet.isConsent(i))
                    .filter(i -> !meaning.equals("candidate") || sheet.hasIds(i))
                    .max(Comparator.comparingInt((Integer i) -> sheet.values(i).size())
                            .thenComparing(Comparator.reverseOrder()));
            column.ifPresent(sheet.used()::add);
            column.filter(i -> meaning.equals("date")).ifPresent(i -> dates.addAll(sheet.values(i)));
            lines.add(
                    column.<Line>map(i -> new Field(meaning, name(i))).orElseGet(() -> new Remark(meaning + ": ...")));
        });
        return lines;
    }

    /** Days beyond the twelfth of a month tell in which order all are written. */
    private boolean isDayFirst() {
        return dates.stream()
                        .filter(day -> AnswerDates.parse(day, true).isPresent())
                        .count()
                >= dates.stream()
                        .filter(day -> AnswerDates.parse(day, false).isPresent())
                        .count();
    }

    private Value name(int column) {
        return new Text(ColumnName.of(sheet.table(), column));
    }

    private List<Line> pledges(Set<String> answers) {
        Map<String, PledgeColumns.Guess> guesses = new PledgeColumns(sheet, call.pledges()).guesses();
        List<Line> lines = new ArrayList<>();
        for (String id : call.pledges().keySet()) {
            if (guesses.containsKey(id)) {
                PledgeColumns.Guess guess = guesses.get(id);
                answers.addAll(sheet.values(guess.answer()));
                lines.add(new Field(id, new Fields(pledge(guess), false)));
            } else {
                lines.add(new Remark(id + ": {answer: ..., words: ...}"));
            }
        }
        return lines;
    }

    private List<Line> pledge(PledgeColumns.Guess guess) {
        List<Line> fields = new ArrayList<>(List.of(new Field("answer", name(guess.answer()))));
        guess.words().ifPresent(words -> {
            Field field = new Field("words", name(words));
            fields.add(
                    guess.sure()
                            ? field
                            : new Remark(ValueText.file(List.of(field)).strip()
                                    + "   # is all of it about this answer, and about no other?"));
        });
        return fields;
    }

    private static List<Line> vocabulary(Set<String> answers) {
        List<Line> lines = new ArrayList<>();
        Map<String, String> once = new LinkedHashMap<>();
        answers.forEach(answer -> once.putIfAbsent(Slug.folded(answer), answer));
        once.values()
                .forEach(text -> lines.add(Vocabulary.answer(text)
                        .<Line>map(term -> new Field(text, new Literal(term)))
                        .orElseGet(() ->
                                new Remark("\"" + text.replace("\"", "\\\"") + "\": ...   # what did they mean?"))));
        return lines.isEmpty() ? List.of(new Remark("\"Yes\": committed")) : lines;
    }
}
