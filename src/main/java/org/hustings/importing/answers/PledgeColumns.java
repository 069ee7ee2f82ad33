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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hustings.importing.Slug;

/**
 * Guesses in which columns the answers to each pledge stand, and what was said about them. Whose comment a column is, is
 * certain only where its heading says so, or where each question has one of the same heading behind it; a lone one behind
 * the last question may be about all of them.
 */
final class PledgeColumns {

    private static final Pattern ABOUT_ALL = Pattern.compile(
            ".*\\b(else|other|general|further|additional|overall|more|final|any comments?|feedback|all)\\b.*");

    /** Words that turn what a yes means: who is against, has read about it, or tells what others think. */
    private static final Pattern TURNING =
            Pattern.compile("\\b(oppos\\w+|against|not|no|never|dont|wont|cant|cannot|without|stop"
                    + "|reject\\w*|refus\\w+|objec\\w+|disagree\\w*|scrap|abolish|less|unless|except|withdraw\\w*|agents?|party|group"
                    + "|read|heard|know|knew|aware|familiar|understand|seen|before|previous\\w*|others|think|mind)\\b");

    /** Words of a question that say nothing about which one it is. */
    private static final int SHORTEST_WORD = 4;

    private final Sheet sheet;
    private final Map<String, List<String>> pledges;
    private final Map<String, Integer> answers = new TreeMap<>();
    private final Map<String, List<Integer>> others = new TreeMap<>();
    private final Set<String> turned = new HashSet<>();

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
     * @param certain whether the answers are beyond doubt answers to this pledge
     * @param others the columns where they may stand as well
     */
    record Guess(int answer, Optional<Integer> words, boolean sure, boolean certain, List<Integer> others) {

        Guess {
            others = List.copyOf(others);
        }
    }

    private record Match(String pledge, int column, double share, boolean turned) {}

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
            boolean certain = !turned.contains(id) && others.get(id).isEmpty();
            boolean sure = named.containsKey(id) || eachHasOne;
            guesses.put(id, new Guess(answers.get(id), words, sure, certain, others.get(id)));
        });
        guesses.values().forEach(guess -> {
            if (!guess.certain()) {
                sheet.used().remove(guess.answer());
                sheet.offered().add(guess.answer());
                sheet.offered().addAll(guess.others());
            }
            guess.words()
                    .filter(words -> guess.sure())
                    .ifPresent((guess.certain() ? sheet.used() : sheet.offered())::add);
        });
        return guesses;
    }

    /** Whether the heading of a column is like any pledge. */
    boolean areLike(int column) {
        return pledges.values().stream()
                .flatMap(List::stream)
                .anyMatch(text -> share(sheet.folded(column), Slug.folded(text)) > 0.5);
    }

    /** The column whose heading shares most words with a pledge, if it shares more than half; the best match first. */
    private void match() {
        List<Match> matches = new ArrayList<>();
        pledges.forEach((id, texts) -> sheet.free().stream()
                .filter(column -> sheet.canAnswer(column) && sheet.isOnly(column))
                .forEach(column -> match(id, column).ifPresent(matches::add)));
        List<String> asked = List.copyOf(pledges.keySet());
        matches.sort(Comparator.comparingDouble(Match::share)
                .reversed()
                .thenComparing(Match::turned)
                .thenComparing(match -> asked.indexOf(match.pledge()))
                .thenComparing(Match::column));
        for (Match match : matches) {
            if (!answers.containsKey(match.pledge()) && sheet.used().add(match.column())) {
                answers.put(match.pledge(), match.column());
                if (match.turned()) {
                    turned.add(match.pledge());
                }
            }
        }
        answers.keySet()
                .forEach(id -> others.put(
                        id,
                        matches.stream()
                                .filter(match -> match.pledge().equals(id)
                                        && !sheet.used().contains(match.column()))
                                .map(Match::column)
                                .toList()));
    }

    private Optional<Match> match(String pledge, int column) {
        String heading = sheet.folded(column);
        List<String> like = pledges.get(pledge).stream()
                .map(Slug::folded)
                .filter(text -> share(heading, text) > 0.5)
                .toList();
        boolean turned = like.stream().noneMatch(text -> turning(text).equals(turning(heading)));
        return like.stream()
                .map(text -> share(heading, text))
                .max(Comparator.naturalOrder())
                .map(share -> new Match(pledge, column, share, turned));
    }

    private static Set<String> turning(String folded) {
        return TURNING.matcher(folded).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static double share(String heading, String text) {
        Set<String> mine = words(heading);
        Set<String> theirs = words(text);
        Set<String> both = new HashSet<>(mine);
        both.retainAll(theirs);
        return (double) both.size() / Math.max(1, Math.min(mine.size(), theirs.size()));
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
