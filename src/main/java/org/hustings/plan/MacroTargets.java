package org.hustings.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Dataset;
import org.hustings.problem.Problem;
import org.hustings.prose.AuthoredDocument;
import org.hustings.prose.MacroKind;
import org.hustings.prose.ProsePart.Macro;

/** Whether the things that macros name exist. This needs no sound data, so that it can be told beside what is wrong there. */
final class MacroTargets {

    private static final String RULE = "prose-macro";

    private MacroTargets() {}

    /**
     * The macros that name nothing, in data with errors.
     *
     * @param badFiles the files that could not be read whole, which may have left out what a macro names
     */
    static List<Problem> check(Dataset data, List<AuthoredDocument> documents, Set<String> badFiles) {
        Targets targets = new Targets(data);
        return documents.stream()
                .flatMap(document -> document.body().stream())
                .filter(Macro.class::isInstance)
                .map(Macro.class::cast)
                .filter(macro -> badFiles.stream().noneMatch(file -> mayHold(file, macro)))
                .flatMap(macro -> fault(targets, macro).or(() -> uncountable(data, macro)).stream())
                .toList();
    }

    private static Optional<Problem> uncountable(Dataset data, Macro macro) {
        boolean named = macro.kind() != MacroKind.COUNT
                || (!Counts.nothing(macro.target()) && Counts.names(data, Counts.scope(macro.target())));
        return named ? Optional.empty() : Optional.of(Weaver.uncountable(macro));
    }

    /** What is wrong with a macro's target; nothing with what is counted, which {@link Counts} knows. */
    static Optional<Problem> fault(Targets targets, Macro macro) {
        String target = macro.target();
        return switch (macro.kind()) {
            case TALLY -> targets.isCall(target) ? Optional.empty() : fault(targets.pledges(), macro);
            case PLEDGE -> fault(targets.pledges(), macro);
            case SCORECARD, CANDIDATE -> fault(targets.candidates(), macro);
            case BALLOT -> fault(targets.ballots(), macro);
            case INDICATOR -> fault(targets.indicators(), macro);
            case COUNT -> Optional.empty();
        };
    }

    private static Optional<Problem> fault(Targets.Named<?> named, Macro macro) {
        String target = macro.target();
        return named.find(target).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.error(
                        macro.location(),
                        RULE,
                        target.isEmpty() ? "`" + macro.kind().word() + "::` names nothing" : named.fault(target),
                        named.hint(target)));
    }

    private static boolean mayHoldScope(String file, String scope) {
        String last = "/" + scope.substring(scope.lastIndexOf('/') + 1);
        return !scope.isEmpty() && (file.endsWith(last + ".yaml") || file.contains("/" + scope + "/"));
    }

    /** Whether a file could have been the one that gives what a macro names. */
    private static boolean mayHold(String file, Macro macro) {
        String target = macro.target();
        String ownFile = "/" + target.substring(target.lastIndexOf('/') + 1) + ".yaml";
        return switch (macro.kind()) {
            case TALLY -> file.endsWith(ownFile) || file.endsWith("/" + target + "/call.yaml");
            case PLEDGE, SCORECARD, CANDIDATE -> file.endsWith(ownFile);
            case BALLOT -> file.endsWith("/election.yaml");
            case INDICATOR -> file.startsWith("data/agreements/");
            case COUNT -> !Counts.nothing(target) && mayHoldScope(file, Counts.scope(target));
        };
    }
}
