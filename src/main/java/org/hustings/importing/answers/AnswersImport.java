package org.hustings.importing.answers;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hustings.importing.Change;
import org.hustings.importing.DataFolder;
import org.hustings.importing.ImportOutcome;
import org.hustings.importing.table.Table;
import org.hustings.importing.table.Table.Row;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Brings the rows of a table, read by a mapping, into the files of candidates. */
public final class AnswersImport {

    private final AnswerRows rows;
    private final String call;
    private final DataFolder folder;
    private final Map<String, CandidateAnswers> files = new TreeMap<>();
    private final List<Problem> problems;

    private AnswersImport(AnswerRows rows, String call, DataFolder folder, List<Problem> problems) {
        this.rows = rows;
        this.call = call;
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * Stages all answers in a folder; the caller commits them.
     *
     * @param today no answer may be dated after it
     */
    public static ImportOutcome run(CallSheet sheet, LocalDate today, DataFolder folder) throws IOException {
        List<Problem> problems = new ArrayList<>(sheet.table().problems());
        Optional<Mapping> mapping = sheet.mapping(problems);
        mapping.ifPresent(read -> sheet.doubts(read, problems));
        Asked asked = Asked.of(sheet.call(), folder);
        if (asked.isEmpty()) {
            problems.add(Problem.error(
                    Location.of("data/calls/" + sheet.call() + "/call.yaml"),
                    "import",
                    "no election puts this call to its candidates",
                    "write \"calls: [" + sheet.call() + "]\" in its election.yaml, and import its candidates first"));
        } else if (mapping.isPresent()) {
            AnswerRows rows = new AnswerRows(sheet.table(), mapping.get(), asked, today, problems);
            return new AnswersImport(rows, sheet.call(), folder, problems).run(sheet.table());
        }
        problems.addAll(folder.problems());
        return new ImportOutcome(List.of(), problems, List.of());
    }

    private ImportOutcome run(Table table) {
        List<AnswerRows.Given> given = new ArrayList<>();
        for (Row row : table.rows()) {
            given.addAll(rows.read(row));
        }
        given.sort(Comparator.comparing(answer -> answer.answer().on()));
        given.forEach(this::add);
        List<Change> changes = new ArrayList<>();
        files.values().forEach(file -> stage(file, changes));
        problems.addAll(folder.problems());
        return new ImportOutcome(changes, problems, List.of());
    }

    private void add(AnswerRows.Given given) {
        CandidateAnswers file =
                files.computeIfAbsent(given.candidate().path(), path -> new CandidateAnswers(given.candidate()));
        String key = file.key(call, given.pledge());
        List<Recorded> before = file.recorded(key);
        Recorded answer = given.answer();
        if (before.isEmpty()) {
            file.add(key, answer, given.entry(""));
            return;
        }
        Recorded newest = before.get(before.size() - 1);
        if (before.contains(answer) || newest.saysTheSameAs(answer)) {
            return;
        }
        String who = given.candidate().told();
        if (answer.on().isBefore(newest.on())) {
            report(
                    given,
                    who + " has a newer answer to " + key + ", of " + newest.on() + ", so this one of " + answer.on()
                            + " was left out",
                    "nothing is put in between; if it belongs there, add it by hand with its reason");
        } else if (answer.on().equals(newest.on()) && answer.kind() == newest.kind()) {
            problems.add(Problem.warning(
                    given.at(),
                    "import",
                    who + " has this answer to " + key + " of " + answer.on() + " in other words, so it was left out",
                    "compare the words, and mend the file if an error crept in"));
        } else if (given.reason().isEmpty()) {
            report(
                    given,
                    who + " has changed their answer to " + key + " since " + newest.on()
                            + ", and nothing says why, so it was left out",
                    "name a column with the reason under \"columns\" in the mapping, or write \"reason: \" for all");
        } else {
            file.add(key, answer, given.entry(given.reason().get()));
        }
    }

    private void report(AnswerRows.Given given, String message, String hint) {
        problems.add(Problem.error(given.at(), "import", message, hint));
    }

    private void stage(CandidateAnswers file, List<Change> changes) {
        if (file.told().isEmpty()) {
            return;
        }
        file.text()
                .ifPresentOrElse(
                        text -> {
                            folder.write(file.candidate().file().path(), text);
                            changes.addAll(file.told());
                        },
                        () -> problems.add(Problem.error(
                                Location.of(file.candidate().file().path()),
                                "import",
                                "this file cannot be changed without touching what an editor wrote, so it was left as it is",
                                "add by hand: "
                                        + String.join(
                                                "; ",
                                                file.told().stream()
                                                        .map(Change::line)
                                                        .toList()))));
    }
}
