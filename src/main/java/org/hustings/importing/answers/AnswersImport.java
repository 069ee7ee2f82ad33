package org.hustings.importing.answers;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hustings.importing.Change;
import org.hustings.importing.DataFolder;
import org.hustings.importing.ImportOutcome;
import org.hustings.importing.table.Table.Row;
import org.hustings.model.Today;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Brings the rows of a table, read by a mapping, into the files of candidates. */
public final class AnswersImport {

    private final CallSheet sheet;
    private final Mapping mapping;
    private final DataFolder folder;
    private final Map<String, CandidateAnswers> files = new TreeMap<>();
    private final Map<String, List<Given>> byQuestion = new HashMap<>();
    private final Set<String> unexplained = new HashSet<>();
    private final Set<Given> unordered = new HashSet<>();
    private final List<Problem> problems;

    private AnswersImport(CallSheet sheet, Mapping mapping, DataFolder folder, List<Problem> problems) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * Stages all answers in a folder; the caller commits them.
     *
     * @param today no answer may be dated after it; its time zone is that of the days
     */
    public static ImportOutcome run(CallSheet sheet, Today today, DataFolder folder) throws IOException {
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
            boolean unheard = sheet.unheard(mapping.get(), problems);
            boolean unknown = sheet.unknownPeople(asked, problems);
            boolean undated = sheet.undated(mapping.get(), problems);
            if (!unheard && !unknown && !undated) {
                return new AnswersImport(sheet, mapping.get(), folder, problems).run(asked, today);
            }
        }
        problems.addAll(folder.problems());
        return ImportOutcome.nothing(problems);
    }

    private ImportOutcome run(Asked asked, Today today) {
        Cells cells = new Cells(sheet.table(), mapping, problems);
        WhoAnswered who = new WhoAnswered(cells, asked);
        AnswerDays days = new AnswerDays(cells, sheet.opened(), today, sheet.isDayFirst(mapping));
        AnswerRows rows = new AnswerRows(cells, who, days);
        List<Given> given = new ArrayList<>();
        for (Row row : sheet.table().rows()) {
            given.addAll(rows.read(row));
        }
        given.sort(Comparator.comparing((Given answer) -> answer.answer().on())
                .thenComparing(answer -> answer.time().orElse(LocalTime.MIN)));
        given.forEach(answer -> byQuestion
                .computeIfAbsent(answer.about(), about -> new ArrayList<>())
                .add(answer));
        byQuestion.values().forEach(this::findUnordered);
        given.forEach(this::add);
        List<Change> changes = new ArrayList<>();
        files.values().forEach(file -> stage(file, changes));
        problems.addAll(folder.problems());
        return new ImportOutcome(changes, problems, who.advice().stream().toList(), given.size());
    }

    /**
     * Of different answers of one day the last one counts, and where nothing says which that is, none does. The same answer
     * before and after another one would be taken for one.
     */
    private void findUnordered(List<Given> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (int k = i + 1; k < rows.size(); k++) {
                Given first = rows.get(i);
                Given last = rows.get(k);
                boolean comesBack = first.answer().isSameAs(last.answer())
                        && rows.subList(i, k).stream()
                                .anyMatch(row ->
                                        row.answer().kind() != first.answer().kind());
                if (first.isAtOddsWith(last) || comesBack) {
                    unordered.addAll(rows.subList(i, k + 1));
                }
            }
        }
    }

    private void add(Given given) {
        CandidateAnswers file =
                files.computeIfAbsent(given.candidate().path(), path -> new CandidateAnswers(given.candidate()));
        String key = file.key(sheet.call(), given.pledge());
        List<Recorded> before = file.recorded(key);
        Recorded answer = given.answer();
        if (before.stream().anyMatch(answer::isSameAs)) {
            return;
        }
        List<Given> rows = byQuestion.get(given.about());
        Given newestRow = rows.get(rows.size() - 1);
        Optional<Given> unclear = rows.subList(rows.indexOf(given), rows.size()).stream()
                .filter(unordered::contains)
                .findFirst();
        if (unclear.isPresent()) {
            LocalDate day = unclear.get().answer().on();
            report(
                    given,
                    given.candidate().told() + " gave different answers to " + key + " on " + day
                            + ", and it is not plain which counts, so this one"
                            + (unordered.contains(given) ? "" : " of " + answer.on()) + " was left out",
                    "give each of them its time, as in " + day
                            + " 18:00; or leave only the one in the table that counts");
            unexplained.add(given.about());
        } else if (newestRow.withheld() && !given.withheld()) {
            warn(
                    given,
                    given.candidate().told() + " asked on " + newestRow.answer().on() + " that the answer to " + key
                            + " not be published, so this one was left out",
                    "ask them, if they may have meant the later one alone");
        } else if (!given.withheld() && changesUnexplained(rows, given, before)) {
            report(
                    given,
                    given.candidate().told() + " gave another answer to " + key
                            + " later in this table, and nothing says why," + " so this one was left out too",
                    "it is true no longer; name a column with the reason, or write \"reason: \" for all");
            unexplained.add(given.about());
        } else if (before.isEmpty() && unexplained.contains(given.about())) {
            changed(given, key, rows.get(0).answer());
        } else if (before.isEmpty()) {
            file.add(key, answer, given.entry(""));
        } else if (!before.get(before.size() - 1).saysAsMuchAs(answer)) {
            addBehind(given, key, before.get(before.size() - 1), file);
        }
    }

    private void addBehind(Given given, String key, Recorded newest, CandidateAnswers file) {
        Recorded answer = given.answer();
        String who = given.candidate().told();
        boolean same = newest.kind() == answer.kind();
        boolean bySame = newest.givenBy() == answer.givenBy();
        Optional<String> forAll = same ? mapping.saidMore().filter(more -> bySame) : mapping.reason();
        Optional<String> reason = given.reason().or(() -> forAll);
        if (isOlder(given, newest)) {
            report(
                    given,
                    who + " has a newer answer to " + key + ", of " + newest.on() + ", so this one of " + answer.on()
                            + " was left out",
                    "nothing is put in between; if it belongs there, add it by hand with its reason");
        } else if (answer.on().equals(newest.on()) && same) {
            warn(
                    given,
                    who + " has this answer to " + key + " of " + answer.on() + " " + newest.differenceOf(answer)
                            + ", so it was left out",
                    "compare the words, and mend the file if an error crept in");
        } else if (answer.on().equals(newest.on()) && !given.withheld() && place(given, newest) < 0) {
            report(
                    given,
                    who + " has another answer to " + key + " of " + newest.on()
                            + ", and nothing says which is the later one, so this one was left out",
                    "if this is the later one, add it by hand with its reason");
        } else if (reason.isPresent()) {
            file.add(key, answer, given.entry(reason.get()));
        } else if (given.withheld()) {
            report(
                    given,
                    who + " asks that the answer to " + key + " not be published, and that of " + newest.on()
                            + " is in the data; nothing says why it changed, so this one was left out",
                    "write \"reason: \" in the mapping, as in \"reason: Asked us not to publish the answer\"; what they said"
                            + " before stays in their file until you take it out");
        } else if (same) {
            report(
                    given,
                    who + " has given the same answer to " + key + " since " + newest.on() + " again, "
                            + newest.differenceOf(answer) + "; a further entry needs a reason, so it was left out",
                    bySame
                            ? "write in the mapping what readers are told, as in \"said_more: Said more about the same"
                                    + " answer\""
                            : "name a column with the reason under \"columns\" in the mapping, or add the answer by hand");
        } else {
            changed(given, key, newest);
        }
    }

    /** Whether an answer was given before one that is recorded; of the same day the table tells it, where it has both. */
    private boolean isOlder(Given given, Recorded newest) {
        List<Given> rows = byQuestion.get(given.about());
        return given.answer().on().isBefore(newest.on())
                || (given.answer().on().equals(newest.on()) && place(given, newest) > rows.indexOf(given));
    }

    /** Where the table has a recorded answer among those to the same question; -1 where it has none. */
    private int place(Given given, Recorded recorded) {
        List<Given> rows = byQuestion.get(given.about());
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).answer().isSameAs(recorded))
                .findFirst()
                .orElse(-1);
    }

    private void changed(Given given, String key, Recorded newest) {
        report(
                given,
                given.candidate().told() + " has changed their answer to " + key + " since " + newest.on()
                        + ", and nothing says why, so it was left out",
                "name a column with the reason under \"columns\" in the mapping, or write \"reason: \" for all");
    }

    /** Whether an answer would go in, and a later one that says something else would not: untrue by now, it would stand. */
    private boolean changesUnexplained(List<Given> rows, Given given, List<Recorded> before) {
        boolean goesIn = before.isEmpty()
                || (before.get(before.size() - 1).kind() != given.answer().kind()
                        && !given.answer()
                                .on()
                                .isBefore(before.get(before.size() - 1).on())
                        && given.reason().or(mapping::reason).isPresent());
        return goesIn
                && rows.subList(rows.indexOf(given) + 1, rows.size()).stream()
                        .anyMatch(
                                later -> later.answer().kind() != given.answer().kind()
                                        && !later.withheld()
                                        && later.reason().or(mapping::reason).isEmpty());
    }

    private void warn(Given given, String message, String hint) {
        problems.add(Problem.warning(given.at(), "import", message, hint));
    }

    private void report(Given given, String message, String hint) {
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
