package org.hustings.importing.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hustings.importing.Slug;

/**
 * Guesses in which columns the answers to each pledge stand, and what was said about them. Whose comment a column is, is
 * certain only where its heading says so, or where each question has one of the same heading behind it; a lone one behind
 * the last question may be about all of them.
 */
final class PledgeColumns {

    private static final Pattern ABOUT_ALL = Pattern.compile(
            ".*\\b(else|other|general|further|additional|overall|more|final|any comments?|feedback|all)\\b.*");

    /** Words of a question that say nothing about which one it is. */
    private static final int SHORTEST_WORD = 4;

    private final Sheet sheet;
    private final Map<String, List<String>> pledges;
    private final Map<String, Integer> answers = new TreeMap<>();

    /** @param pledges the texts of each pledge */
    PledgeColumns(Sheet sheet, Map<String, List<String>> pledges) {
        this.sheet = sheet;
        this.pledges = pledges;
    }

    /**
     * Where a pledge's answers may stand.
     *
     * @param answer the column with the answer itself
     * @param words the column with what was said about it
     * @param sure whether those words are beyond doubt about this answer
     */
    record Guess(int answer, Optional<Integer> words, boolean sure) {}

    private record Match(String pledge, int column, double share) {}

    /** The guesses, by pledge in the order asked; pledges without a column have none. */
    Map<String, Guess> guesses() {
        match();
        Map<String, Integer> named = named();
        Map<String, Integer> behind = new LinkedHashMap<>();
        answers.forEach((id, column) -> {
            if (!named.containsKey(id) && sheet.isComment(column + 1) && !named.containsValue(column + 1)) {
                behind.put(id, column + 1);
            }
        });
        boolean eachHasOne = eachHasOne(behind, named);
        Map<String, Guess> guesses = new LinkedHashMap<>();
        pledges.keySet().stream().filter(answers::containsKey).forEach(id -> {
            Optional<Integer> words = Optional.ofNullable(named.get(id)).or(() -> Optional.ofNullable(behind.get(id)));
            guesses.put(id, new Guess(answers.get(id), words, named.containsKey(id) || eachHasOne));
        });
        guesses.values()
                .forEach(guess -> guess.words().filter(w -> guess.sure()).ifPresent(sheet.used()::add));
        return guesses;
    }

    /** The column whose heading shares most words with a pledge, if it shares more than half; the best match first. */
    private void match() {
        List<Match> matches = new ArrayList<>();
        pledges.forEach((id, texts) -> sheet.free().stream()
                .filter(column -> sheet.canAnswer(column) && sheet.isOnly(column))
                .forEach(column -> matches.add(new Match(id, column, share(sheet.folded(column), texts)))));
        List<String> asked = List.copyOf(pledges.keySet());
        matches.sort(Comparator.comparingDouble(Match::share)
                .reversed()
                .thenComparing(match -> asked.indexOf(match.pledge()))
                .thenComparing(Match::column));
        for (Match match : matches) {
            if (match.share() > 0.5
                    && !answers.containsKey(match.pledge())
                    && sheet.used().add(match.column())) {
                answers.put(match.pledge(), match.column());
            }
        }
    }

    private static double share(String heading, List<String> texts) {
        Set<String> mine = words(heading);
        return texts.stream()
                .mapToDouble(text -> {
                    Set<String> theirs = words(Slug.folded(text));
                    Set<String> both = new HashSet<>(mine);
                    both.retainAll(theirs);
                    return (double) both.size() / Math.max(1, Math.min(mine.size(), theirs.size()));
                })
                .max()
                .orElse(0);
    }

    private static Set<String> words(String folded) {
        return Set.copyOf(List.of(folded.split(" ")));
    }

    /** Columns of comments whose heading has a word that one of the pledges alone has. */
    private Map<String, Integer> named() {
        Map<String, Integer> named = new TreeMap<>();
        for (int column : sheet.free()) {
            if (sheet.isComment(column)) {
                List<String> about = pledges.keySet().stream()
                        .filter(id -> own(id).stream().anyMatch(words(sheet.folded(column))::contains))
                        .toList();
                if (about.size() == 1 && answers.containsKey(about.get(0))) {
                    named.putIfAbsent(about.get(0), column);
                }
            }
        }
        return named;
    }

    /** The words that a pledge has and no other. */
    private Set<String> own(String pledge) {
        Set<String> own = new HashSet<>();
        pledges.get(pledge).forEach(text -> own.addAll(words(Slug.folded(text))));
        pledges.forEach((other, texts) -> {
            if (!other.equals(pledge)) {
                texts.forEach(text -> own.removeAll(words(Slug.folded(text))));
            }
        });
        own.removeIf(word -> word.length() < SHORTEST_WORD);
        return own;
    }

    private boolean eachHasOne(Map<String, Integer> behind, Map<String, Integer> named) {
        boolean all = answers.keySet().stream().allMatch(id -> named.containsKey(id) || behind.containsKey(id));
        List<String> headings = behind.values().stream()
                .map(column -> sheet.folded(column).replaceAll(" ?\\d+$", ""))
                .distinct()
                .toList();
        boolean general = behind.size() == 1
                && headings.stream()
                        .anyMatch(heading -> ABOUT_ALL.matcher(heading).matches());
        return all && headings.size() == 1 && !general && noOtherQuestion();
    }

    /** A question that was not recognised may be the one that a comment is about, or be among several. */
    private boolean noOtherQuestion() {
        return sheet.free().stream()
                .filter(sheet::canAnswer)
                .noneMatch(column -> sheet.heading(column).strip().endsWith("?")
                        || (!sheet.values(column).isEmpty()
                                && sheet.values(column).stream()
                                        .allMatch(
                                                text -> Vocabulary.answer(text).isPresent())));
    }
}
