package org.hustings.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Dataset;
import org.hustings.model.Today;
import org.hustings.problem.Finding;

/** All rules of the data contract. */
public final class Checks {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.place().file())
            .thenComparing(finding -> String.join("\n", finding.place().path()))
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message)
            .thenComparing(Finding::hint);

    private Checks() {}

    /** Everything that breaks a rule on the build's day, in a fixed order. */
    public static List<Finding> run(Dataset data, Today today) {
        return run(data, today, Gaps.none());
    }

    /** The same for a dataset with gaps. Whatever would have filled them is not missed. */
    public static List<Finding> run(Dataset data, Today today, Gaps gaps) {
        return run(data, today, gaps, Optional.empty());
    }

    /** The same with what was found before in candidates that are still the same. */
    public static List<Finding> run(Dataset data, Today today, Gaps gaps, CheckMemory memory) {
        return run(data, today, gaps, Optional.of(memory));
    }

    private static List<Finding> run(Dataset data, Today today, Gaps gaps, Optional<CheckMemory> memory) {
        Known known = new Known(data, gaps);
        List<Rule> rules = List.of(
                new CandidateReferences(known),
                new ElectionReferences(known),
                new CallReferences(known),
                new AgreementReferences(known),
                new PostcodeAreas(known),
                new Ballots(),
                new People(),
                new PersonNames(),
                new AnswerHistory(known),
                new ContactDates(),
                new Results(),
                new FollowThroughEntries(known),
                new LegalNotices(),
                new SiteAddresses(),
                new ImagePaths(),
                new BallotNames(),
                new PartyLists(),
                new Numbers(),
                new DateOrder(),
                new IndicatorReadings(),
                new ElectionDays(),
                new CallDays(),
                new RedirectTargets(),
                (everything, day) -> everywhere(everything, memory));
        return rules.parallelStream()
                .flatMap(rule -> rule.check(data, today).stream())
                .sorted(ORDER)
                .toList();
    }

    private static List<Finding> everywhere(Dataset data, Optional<CheckMemory> memory) {
        List<EverywhereRule> rules = List.of(new Evidence(), new Addresses(), new Languages(), new CurlyQuotes());
        List<Finding> findings = new ArrayList<>();
        DatasetWalk walk = new DatasetWalk(
                rules.stream().map(rule -> rule.inspection(data, findings)).toList());
        if (memory.isPresent()) {
            walk.walkAround(data);
            memory.get().candidates(data, walk::candidate, findings);
        } else {
            walk.walk(data);
        }
        return findings;
    }
}
