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
    private Optional<Integer> dates = Optional.empty();

    /** Words that turn what a heading seems to say, as in "Agent name" or "Submitted by". */
    private static final Pattern TURNING =
            Pattern.compile(".*\\b(agents?|proposers?|seconders?|part(y|ies)|organisation|company"
                    + "|employer|user|account|file|submitted by|not|birth|born|deadline|due|contact|staff|interest|previous|old|former"
                    + "|election|polling)\\b.*");

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
        PledgeColumns asked = new PledgeColumns(sheet, call.pledges());
        ConsentProposal consent = new ConsentProposal(sheet, asked);
        Map<String, Boolean> answers = new LinkedHashMap<>();
        lines.add(new Field("pledges", new Fields(pledges(asked.guesses(), consent, answers), false)));
        remarks(
                lines,
                "What each answer means: committed, qualified (yes, with conditions), not-committed,",
                "declined (would not answer), private (asked us not to publish) or withdrawn.");
        lines.add(new Field("answers", new Fields(vocabulary(answers), false)));
        consent.lines(lines);
        remarks(lines, "Who is meant by a name that fits nobody for sure. An import that meets one tells the lines.");
        remarks(lines, MappingReader.PEOPLE + ": {\"J. Sample, Acle\": acle/jo-sample}");
        remarks(lines, "Whether 03/04/2021 is the third of April (day-first) or the fourth of March (month-first).");
        lines.add(dateOrder());
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
            List<Integer> fitting = fitting(meaning, pattern);
            // Of several that fit the one that tells most apart comes first.
            Optional<Integer> best = fitting.stream()
                    .max(Comparator.comparing((Integer i) -> !isTurned(i))
                            .thenComparing(i -> sheet.values(i).size())
                            .thenComparing(Comparator.reverseOrder()));
            if (meaning.equals("date")) {
                dates = best;
            }
            if (best.isEmpty()) {
                lines.add(new Remark(meaning + ": ..."));
            } else if (fitting.size() == 1 && !isTurned(best.get())) {
                sheet.used().add(best.get());
                lines.add(new Field(meaning, name(best.get())));
            } else {
                sheet.offered().addAll(fitting);
                List<String> others = fitting.stream()
                        .filter(column -> !column.equals(best.get()))
                        .map(column -> "\"" + ColumnName.of(sheet.table(), column) + "\"")
                        .toList();
                lines.add(new Remark(line(new Field(meaning, name(best.get()))) + "   # "
                        + (others.isEmpty() ? "is it?" : "or " + String.join(", or ", others) + "?")));
            }
        });
        return lines;
    }

    private List<Integer> fitting(String meaning, Pattern pattern) {
        List<Integer> fitting = sheet.free().stream()
                .filter(i -> sheet.isHeading(i, pattern) && !sheet.isConsent(i))
                .filter(i -> !meaning.equals("candidate") || sheet.hasIds(i))
                .filter(i -> !meaning.equals("date") || sheet.hasDays(i))
                .toList();
        // The name of an account is the same in each row, or in none.
        boolean apart = meaning.equals("name")
                && fitting.stream().anyMatch(i -> sheet.values(i).size() > 1);
        return apart ? fitting.stream().filter(i -> sheet.values(i).size() > 1).toList() : fitting;
    }

    private boolean isTurned(int column) {
        return TURNING.matcher(sheet.folded(column)).matches();
    }

    private static String line(Field field) {
        return ValueText.file(List.of(field)).strip();
    }

    /** Days beyond the twelfth of a month tell in which order all are written; else it is asked. */
    private Line dateOrder() {
        Optional<DateOrder> order = dates.map(column -> DateOrder.of(sheet.table(), column));
        Optional<Boolean> decided = order.flatMap(DateOrder::decided);
        if (decided.isPresent()) {
            return new Field(MappingReader.DATE_ORDER, new Literal(DateOrder.term(decided.get())));
        }
        String doubt = order.flatMap(found -> found.contradiction(dates.get()))
                .map(rows -> " " + rows)
                .orElse("");
        return new Remark(MappingReader.DATE_ORDER + ": day-first   # or month-first?" + doubt);
    }

    private Value name(int column) {
        return new Text(ColumnName.of(sheet.table(), column));
    }

    /** @param answers is given what stands in the columns, and whether it is an answer to a pledge for sure */
    private List<Line> pledges(
            Map<String, PledgeColumns.Guess> guesses, ConsentProposal consent, Map<String, Boolean> answers) {
        List<Line> lines = new ArrayList<>();
        for (String id : call.pledges().keySet()) {
            if (guesses.containsKey(id)) {
                PledgeColumns.Guess guess = guesses.get(id);
                answers(guess.answer(), consent)
                        .forEach(text -> answers.merge(text, guess.certain(), Boolean::logicalOr));
                lines.addAll(guess.certain() ? List.of(pledge(id, guess)) : doubtful(id, guess));
            } else {
                lines.add(new Remark(id + ": {answer: ..., words: ...}"));
            }
        }
        return lines;
    }

    /** Nobody's own words, unless they agree to see them published: a mapping is kept, and sent to others. */
    private List<String> answers(int column, ConsentProposal consent) {
        Set<String> texts = new LinkedHashSet<>(
                sheet.values(column, row -> consent.given(row).equals(Optional.of(true))));
        sheet.values(column, row -> consent.given(row).isEmpty()).stream()
                .filter(Vocabulary::isPlain)
                .forEach(texts::add);
        return List.copyOf(texts);
    }

    private Line pledge(String id, PledgeColumns.Guess guess) {
        List<Line> fields = new ArrayList<>(List.of(new Field("answer", name(guess.answer()))));
        guess.words().ifPresent(words -> {
            Field field = new Field("words", name(words));
            fields.add(
                    guess.sure()
                            ? field
                            : new Remark(line(field) + "   # is all of it about this answer, and about no other?"));
        });
        return new Field(id, new Fields(fields, false));
    }

    private List<Line> doubtful(String id, PledgeColumns.Guess guess) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Remark("Does a yes mean here that they pledge it? Take the # away only where it does:"));
        List<Line> fields = new ArrayList<>(List.of(new Field("answer", name(guess.answer()))));
        guess.words().filter(words -> guess.sure()).ifPresent(words -> fields.add(new Field("words", name(words))));
        lines.add(new Remark(line(new Field(id, new Fields(fields, true)))));
        guess.others()
                .forEach(column ->
                        lines.add(new Remark(line(new Field(id, Value.inline(new Field("answer", name(column)))))
                                + "   # or this one?")));
        return lines;
    }

    private static List<Line> vocabulary(Map<String, Boolean> answers) {
        List<Line> lines = new ArrayList<>();
        Map<String, String> once = new LinkedHashMap<>();
        answers.keySet().forEach(answer -> once.putIfAbsent(Slug.folded(answer), answer));
        once.values()
                .forEach(text -> lines.add(Vocabulary.answer(text)
                        .filter(term -> certain(text, answers))
                        .<Line>map(term -> new Field(text, new Literal(term)))
                        .orElseGet(() ->
                                new Remark("\"" + text.replace("\"", "\\\"") + "\": ...   # what did they mean?"))));
        return lines.isEmpty() ? List.of(new Remark("\"Yes\": committed")) : lines;
    }

    private static boolean certain(String text, Map<String, Boolean> answers) {
        return answers.entrySet().stream()
                .anyMatch(answer ->
                        answer.getValue() && Slug.folded(answer.getKey()).equals(Slug.folded(text)));
    }
}
