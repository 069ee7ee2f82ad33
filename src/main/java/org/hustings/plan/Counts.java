package org.hustings.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.page.LanguageEdition;
import org.hustings.page.chart.TallyWords;
import org.hustings.standing.AnswerState;

/**
 * What the macro {@code count:} can count. A target is what to count, alone or with where to count it on either side:
 * {@code candidates}, {@code answered/<election>}, {@code <call>/<pledge>/committed}.
 */
final class Counts {

    private static final List<String> WHOLES =
            List.of("candidates", "answered", "areas", "elections", "pledges", "calls", "agreements");

    private final LanguageEdition edition;
    private final Dataset data;

    Counts(LanguageEdition edition) {
        this.edition = edition;
        this.data = edition.data();
    }

    /** The number in words of the language; absent where the target names nothing that can be counted. */
    Optional<String> of(String target) {
        return what(target).flatMap(what -> count(what, scope(target, what)));
    }

    /** Whether a target names nothing that can be counted, whatever is in the data. */
    static boolean nothing(String target) {
        return what(target).isEmpty();
    }

    /** The part of a target that says what to count. */
    private static Optional<String> what(String target) {
        return Arrays.stream(target.split("/", -1))
                .filter(part -> WHOLES.contains(part) || state(part).isPresent())
                .findFirst();
    }

    /** The rest of it, which says where. */
    static String scope(String target) {
        return what(target).map(what -> scope(target, what)).orElse(target);
    }

    private static String scope(String target, String what) {
        List<String> scope = new ArrayList<>(Arrays.asList(target.split("/", -1)));
        scope.remove(what);
        return String.join("/", scope);
    }

    /** What an author can write. */
    static String hint() {
        return "count one of: " + String.join(", ", WHOLES) + ", or an answer such as committed; "
                + "an election or call/pledge may follow after a slash";
    }

    private Optional<String> count(String what, String scope) {
        return switch (what) {
            case "candidates" -> people(scope).map(people -> number(people.size()));
            case "answered" -> hidden(scope) ? embargoed() : answers(scope, AnswerState::replied);
            case "areas" ->
                elections(scope)
                        .map(elections -> number(elections.stream()
                                .flatMap(Counts::areas)
                                .distinct()
                                .count()));
            case "elections" -> whole(scope, data.elections().size());
            case "pledges" ->
                data.calls().containsKey(scope)
                        ? Optional.of(number(data.calls().get(scope).pledges().size()))
                        : whole(scope, data.pledges().size());
            case "calls" -> whole(scope, data.calls().size());
            case "agreements" -> whole(scope, data.agreements().size());
            default -> state(what).flatMap(wanted -> count(wanted, scope));
        };
    }

    /** An area is one however many elections are held in it. */
    private static Stream<List<String>> areas(Election election) {
        return election.ballots().values().stream().map(ballot -> List.of(election.organisation(), ballot.area()));
    }

    private Optional<String> count(AnswerState wanted, String scope) {
        return hidden(scope) && !wanted.unasked() ? embargoed() : answers(scope, state -> state == wanted);
    }

    /** How many have such an answer, and how many of them by nobody's word but their party's. */
    private Optional<String> answers(String scope, Predicate<AnswerState> wanted) {
        return people(scope).map(people -> {
            long counted = 0;
            long onlyByParty = 0;
            for (List<Candidate> candidacies : people) {
                List<Boolean> byParty = candidacies.stream()
                        .flatMap(candidate -> asked(data.elections().get(candidate.election()), scope)
                                .filter(pledge ->
                                        wanted.test(edition.standings().state(candidate, pledge)))
                                .map(pledge -> edition.standings().byParty(candidate, pledge)))
                        .toList();
                counted += byParty.isEmpty() ? 0 : 1;
                onlyByParty += !byParty.isEmpty() && !byParty.contains(false) ? 1 : 0;
            }
            return TallyWords.byParty(edition.wording(), number(counted), onlyByParty);
        });
    }

    /** The pledges of an election that a scope speaks of. */
    private Stream<Pledge> asked(Election election, String scope) {
        return data.pledgesOf(election).stream().filter(pledge -> isElection(scope) || matches(pledge, scope));
    }

    private static boolean matches(Pledge pledge, String scope) {
        return pledge.ref().toString().equals(scope)
                || pledge.id().equals(scope)
                || pledge.call().equals(scope);
    }

    private boolean isElection(String scope) {
        return scope.isEmpty() || data.elections().containsKey(scope);
    }

    /**
     * Those who still stand where a scope speaks of, each with all their candidacies there: who stands in two elections is
     * one. Within an election candidacies are counted, as its pages count them. Absent where the scope names nothing.
     */
    private Optional<Collection<List<Candidate>>> people(String scope) {
        return elections(scope)
                .map(elections -> elections.stream()
                        .flatMap(election -> edition.edition().candidates(election).stream())
                        .filter(Candidate::standing)
                        .collect(Collectors.groupingBy(candidate -> candidate
                                .person()
                                .filter(person -> elections.size() > 1)
                                .map(person -> "people/" + person)
                                .orElse(candidate.file().path())))
                        .values());
    }

    /** The elections that a scope speaks of; absent where it names nothing. */
    private Optional<List<Election>> elections(String scope) {
        List<Election> elections = data.elections().values().stream()
                .filter(election -> scope.isEmpty()
                        || election.id().equals(scope)
                        || data.pledgesOf(election).stream().anyMatch(pledge -> matches(pledge, scope)))
                .toList();
        return names(data, scope) ? Optional.of(elections) : Optional.empty();
    }

    /** Whether a scope is of the whole site, or names an election, a call or a pledge. */
    static boolean names(Dataset data, String scope) {
        return scope.isEmpty()
                || data.elections().containsKey(scope)
                || data.pledges().values().stream().anyMatch(pledge -> matches(pledge, scope));
    }

    /** Whether an embargo hides any answer that a scope speaks of. */
    private boolean hidden(String scope) {
        return elections(scope).orElse(List.of()).stream()
                .flatMap(election -> asked(election, scope))
                .anyMatch(pledge -> edition.standings().embargoed(data.calls().get(pledge.call())));
    }

    private Optional<String> embargoed() {
        return Optional.of(edition.wording().text("count.embargoed"));
    }

    private Optional<String> whole(String scope, long number) {
        return scope.isEmpty() ? Optional.of(number(number)) : Optional.empty();
    }

    private String number(long number) {
        return edition.wording().number(number);
    }

    private static Optional<AnswerState> state(String word) {
        return Arrays.stream(AnswerState.values())
                .filter(state -> state.term().equals(word))
                .findFirst();
    }
}
