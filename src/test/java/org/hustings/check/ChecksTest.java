package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.ACLE_BALLOT;
import static org.hustings.model.Sample.action;
import static org.hustings.model.Sample.agreement;
import static org.hustings.model.Sample.answer;
import static org.hustings.model.Sample.ballot;
import static org.hustings.model.Sample.call;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.election;
import static org.hustings.model.Sample.on;
import static org.hustings.model.Sample.update;
import static org.hustings.model.Sample.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Agreement.ActionStatus;
import org.hustings.model.Answer.Kind;
import org.hustings.model.Ballot;
import org.hustings.model.FollowThrough.Outcome;
import org.hustings.model.LocalText;
import org.hustings.model.Party;
import org.hustings.model.Redirects;
import org.hustings.model.Sample;
import org.hustings.problem.Finding;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private final Sample sample = new Sample();

    @Test
    void aSoundDatasetBreaksNoRule() {
        sample.put(agreement())
                .put(with(
                        candidate("acle", "jo"),
                        "answers",
                        Map.of("funding", List.of(answer("2021-04-12", Kind.COMMITTED)))));
        assertThat(Checks.run(sample.build(), on("2021-04-21"))).isEmpty();
    }

    @Test
    void everyRuleIsRun() {
        breakEverything();
        assertThat(Checks.run(sample.build(), on("2021-04-21")))
                .extracting(Finding::rule)
                .contains(
                        "references",
                        "ballots",
                        "people",
                        "answer-history",
                        "evidence",
                        "follow-through",
                        "legal-notices",
                        "addresses",
                        "languages",
                        "ballot-names",
                        "numbers",
                        "date-order",
                        "redirects");
        assertThat(Checks.run(sample.build(), on("2021-04-21")))
                .filteredOn(finding -> finding.rule().equals("references"))
                .extracting(finding -> finding.place().file())
                .contains(
                        "data/agreements/compact.yaml",
                        "data/calls/vcse/call.yaml",
                        election().file().path(),
                        Sample.path("acle", "jo"));
    }

    @Test
    void findingsComeInAFixedOrder() {
        breakEverything();
        List<Finding> findings = Checks.run(sample.build(), on("2021-04-21"));
        assertThat(findings).extracting(finding -> finding.place().file()).isSorted();
        assertThat(Checks.run(sample.build(), on("2021-04-21"))).isEqualTo(findings);
    }

    @Test
    void whatABadFileWasToGiveIsNotMissed() {
        sample.organisations.clear();
        assertThat(Checks.run(sample.build(), on("2021-04-21"))).hasSize(1);
        assertThat(Checks.run(sample.build(), on("2021-04-21"), new Gaps(Set.of("data/areas/norfolk.yaml"), Map.of())))
                .isEmpty();
    }

    private void breakEverything() {
        Map<String, Ballot> ballots = new LinkedHashMap<>(election().ballots());
        ballots.put(ACLE_BALLOT, with(ballot(ACLE_BALLOT, "acle"), "status", Ballot.Status.CANCELLED, "seats", 0));
        sample.site = with(sample.site, "imprint", Optional.empty(), "baseUrl", "x");
        sample.put(with(election(), "ballots", ballots, "organisation", "nowhere"));
        sample.put(new Party("green", new LocalText(null, Map.of("cy", "Gwyrdd")), Optional.empty()));
        sample.calls.put("vcse", call("vcse", "funding", "voice", "nature"));
        sample.put(with(
                agreement(),
                "organisation",
                Optional.of("nowhere"),
                "actions",
                Map.of(
                        "training",
                        action(
                                null,
                                update("2013-01-01", ActionStatus.DONE),
                                update("2012-01-01", ActionStatus.DONE)))));
        sample.put(with(
                candidate("acle", "jo"),
                "party",
                "nobody",
                "name",
                LocalText.of("Anna van Dyke"),
                "person",
                Optional.of("a/b"),
                "answers",
                Map.of("funding", List.of(with(answer("2021-05-12", Kind.COMMITTED), "source", Optional.empty()))),
                "followThrough",
                Map.of("funding", List.of(Sample.finding("2022-03-01", Outcome.KEPT)))));
        sample.redirects = new Redirects(Map.of("a/", "a/"), List.of());
    }
}
