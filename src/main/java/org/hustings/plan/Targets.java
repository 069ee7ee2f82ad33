package org.hustings.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Agreement;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.problem.Nearest;

/**
 * What the macros in prose can name. A target is a full path such as {@code election/area/candidate}, or as much of its
 * end as only one thing has.
 */
final class Targets {

    private final Set<String> calls;
    private final Named<Pledge> pledges = new Named<>("pledge");
    private final Named<Candidate> candidates = new Named<>("candidate");
    private final Named<BallotTarget> ballots = new Named<>("ballot");
    private final Named<IndicatorTarget> indicators = new Named<>("indicator");

    /** A ballot by the election and area that its page is at. */
    record BallotTarget(Election election, String area) {}

    /** An indicator of an agreement. */
    record IndicatorTarget(Agreement agreement, Agreement.Indicator indicator) {}

    Targets(Dataset data) {
        calls = data.calls().keySet();
        data.pledges().values().forEach(pledge -> pledges.add(pledge.ref().toString(), pledge));
        data.candidates().forEach(c -> candidates.add(c.election() + "/" + c.area() + "/" + c.id(), c));
        for (Election election : data.elections().values()) {
            election.ballots().values().forEach(ballot -> {
                BallotTarget target = new BallotTarget(election, ballot.area());
                ballots.add(election.id() + "/" + ballot.area(), target);
                ballots.alias(ballot.id(), target);
            });
        }
        for (Agreement agreement : data.agreements().values()) {
            agreement
                    .indicators()
                    .values()
                    .forEach(indicator -> indicators.add(
                            agreement.id() + "/" + indicator.id(), new IndicatorTarget(agreement, indicator)));
        }
    }

    boolean isCall(String target) {
        return calls.contains(target);
    }

    Named<Pledge> pledges() {
        return pledges;
    }

    Named<Candidate> candidates() {
        return candidates;
    }

    Named<BallotTarget> ballots() {
        return ballots;
    }

    Named<IndicatorTarget> indicators() {
        return indicators;
    }

    /** Things of one kind by the paths that name them. */
    static final class Named<T> {

        private final String kind;
        private final Map<String, T> byPath = new HashMap<>();
        private final Map<String, List<String>> pathsByEnd = new HashMap<>();

        Named(String kind) {
            this.kind = kind;
        }

        private void add(String path, T thing) {
            byPath.put(path, thing);
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                pathsByEnd
                        .computeIfAbsent(path.substring(slash + 1), end -> new ArrayList<>(1))
                        .add(path);
            }
        }

        private void alias(String name, T thing) {
            byPath.put(name, thing);
        }

        /** What a target names, if it names one thing. */
        Optional<T> find(String target) {
            T thing = byPath.get(target);
            if (thing != null) {
                return Optional.of(thing);
            }
            List<String> paths = pathsByEnd.getOrDefault(target, List.of());
            return paths.size() == 1 ? Optional.of(byPath.get(paths.get(0))) : Optional.empty();
        }

        /** Why a target names nothing, or too much. */
        String fault(String target) {
            return pathsByEnd.containsKey(target)
                    ? "\"" + target + "\" could be more than one " + kind
                    : "there is no " + kind + " \"" + target + "\"";
        }

        /** What the author may have meant. */
        String hint(String target) {
            Collection<String> meant = pathsByEnd.getOrDefault(target, List.of());
            if (!meant.isEmpty()) {
                return "write one of: "
                        + String.join(", ", meant.stream().sorted().limit(5).toList());
            }
            return Nearest.to(target, byPath.keySet())
                    .or(() -> Nearest.to(target, pathsByEnd.keySet()))
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElseGet(() -> byPath.keySet().stream()
                            .min(Comparator.naturalOrder())
                            .map(first -> "write it like this: " + first)
                            .orElse("the data has no " + kind + " yet"));
        }
    }
}
