package org.hustings.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.answer;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.election;
import static org.hustings.model.Sample.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Candidate;
import org.hustings.model.Sample;
import org.hustings.page.Editions;
import org.junit.jupiter.api.Test;

/** Person 7 stood for Acle in May and again in a by-election in June, person 8 in May alone. */
class CountsTest {

    private static final String JUNE = "local.norfolk.2021-06-17";

    private final Counts counts = new Counts(Editions.english(
            new Sample()
                    .put(with(election(), "id", JUNE))
                    .put(person("7", "jo"))
                    .put(with(person("7", "jo"), "election", JUNE, "file", Sample.file("data/june.yaml")))
                    .put(person("8", "kim")),
            "2021-06-20"));

    @Test
    void whoStandsTwiceIsOnePerson() {
        assertThat(counts.of("candidates")).contains("2");
        assertThat(counts.of("answered")).contains("2");
        assertThat(counts.of("committed")).contains("2");
        assertThat(counts.of("answered/" + JUNE)).contains("1");
    }

    @Test
    void withinAnElectionCandidaciesAreCountedAsOnItsPages() {
        Sample sample = new Sample()
                .put(person("7", "jo"))
                .put(with(person("7", "jo"), "area", "aylsham", "file", Sample.file(Sample.path("aylsham", "jo"))));
        assertThat(new Counts(Editions.english(sample, "2021-05-20")).of("candidates"))
                .contains("2");
    }

    @Test
    void anAreaIsOneInHoweverManyElections() {
        assertThat(counts.of("areas")).contains("2");
        assertThat(counts.of("elections")).contains("2");
    }

    private static Candidate person(String person, String id) {
        return with(
                candidate("acle", id),
                "person",
                Optional.of(person),
                "answers",
                Map.of("funding", List.of(answer("2021-04-12", Answer.Kind.COMMITTED))));
    }
}
