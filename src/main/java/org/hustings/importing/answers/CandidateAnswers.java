package org.hustings.importing.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.importing.CandidateKeys;
import org.hustings.importing.Change;
import org.hustings.importing.YamlFile;
import org.hustings.importing.edit.Value;
import org.hustings.importing.edit.Value.Field;
import org.hustings.importing.edit.Value.Line;
import org.hustings.importing.edit.YamlEdit;
import org.hustings.model.Answer;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlNode.Mapping;

/** The answers of one candidate: those in the file, and those to be added to it. */
final class CandidateAnswers {

    private final Asked.Candidate candidate;
    private final Map<String, List<Recorded>> recorded = new LinkedHashMap<>();
    private final Map<String, List<Value>> added = new LinkedHashMap<>();
    private final List<Change> told = new ArrayList<>();

    CandidateAnswers(Asked.Candidate candidate) {
        this.candidate = candidate;
    }

    /** The key under which a pledge's answers stand, or will. */
    String key(String call, String pledge) {
        String whole = call + "/" + pledge;
        boolean taken = candidate.file().at("answers", whole).isPresent()
                || candidate.election().shared().contains(pledge);
        return taken ? whole : pledge;
    }

    /** Everything recorded for a pledge, the newest last; entries that no one can read are left out. */
    List<Recorded> recorded(String key) {
        return recorded.computeIfAbsent(key, k -> {
            List<Recorded> all = new ArrayList<>();
            candidate.file().items("answers", k).forEach(item -> recorded(item).ifPresent(all::add));
            return all;
        });
    }

    private static Optional<Recorded> recorded(YamlNode item) {
        if (!(item instanceof Mapping map)) {
            return Optional.empty();
        }
        Optional<LocalDate> on = text(map, "on").flatMap(day -> AnswerDates.parse(day, true));
        Optional<Answer.Kind> kind = text(map, "answer")
                .flatMap(term -> Arrays.stream(Answer.Kind.values())
                        .filter(k -> k.term().equals(term))
                        .findFirst());
        Answer.GivenBy by = text(map, "given_by")
                .flatMap(term -> Arrays.stream(Answer.GivenBy.values())
                        .filter(g -> g.term().equals(term))
                        .findFirst())
                .orElse(Answer.GivenBy.CANDIDATE);
        return on.isPresent() && kind.isPresent()
                ? Optional.of(new Recorded(on.get(), kind.get(), by, text(map, "words")))
                : Optional.empty();
    }

    private static Optional<String> text(Mapping map, String key) {
        return map.entry(key).flatMap(entry -> YamlFile.text(entry.value()));
    }

    /** Adds an answer behind those that are there. */
    void add(String key, Recorded answer, Value entry) {
        List<Recorded> before = recorded(key);
        Optional<Recorded> newest = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        before.add(answer);
        added.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
        String line = candidate.name() + ", " + candidate.areaName() + ": " + key + ": ";
        String term = answer.kind().term();
        if (newest.isEmpty()) {
            told.add(Change.one(Change.Kind.ANSWER_ADDED, line + term));
        } else if (newest.get().kind() == answer.kind()) {
            told.add(Change.one(
                    Change.Kind.ANSWER_REPEATED,
                    line + term + ", " + newest.get().differenceOf(answer)));
        } else {
            told.add(Change.one(
                    Change.Kind.ANSWER_CHANGED, line + newest.get().kind().term() + " → " + term));
        }
    }

    List<Change> told() {
        return told;
    }

    Asked.Candidate candidate() {
        return candidate;
    }

    /** The file with the new answers; empty where it cannot be changed safely. */
    Optional<String> text() {
        YamlEdit edit = YamlEdit.open(candidate.file().text()).orElseThrow();
        List<Line> first = new ArrayList<>();
        added.forEach((key, entries) -> {
            if (candidate.file().at("answers", key).isPresent()) {
                edit.append(List.of("answers", key), entries);
            } else {
                first.add(new Field(key, new Value.Items(entries)));
            }
        });
        if (!first.isEmpty() && candidate.file().at("answers").isPresent()) {
            edit.insert(List.of("answers"), List.of(), first);
        } else if (!first.isEmpty()) {
            edit.insert(
                    List.of(),
                    CandidateKeys.before("answers"),
                    List.of(new Field("answers", new Value.Fields(first, false))));
        }
        return edit.result();
    }
}
