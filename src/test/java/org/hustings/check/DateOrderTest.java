package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.action;
import static org.hustings.model.Sample.agreement;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.finding;
import static org.hustings.model.Sample.indicator;
import static org.hustings.model.Sample.reading;
import static org.hustings.model.Sample.update;
import static org.hustings.model.Sample.with;

import java.util.List;
import java.util.Map;
import org.hustings.model.Agreement.ActionStatus;
import org.hustings.model.FollowThrough.Outcome;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class DateOrderTest {

    private final Sample sample = new Sample();

    @Test
    void oldestFirst() {
        dates("2022-03-01", "2022-03-01", "2023-01-01");
        assertThat(found()).isEmpty();
    }

    @Test
    void newestFirst() {
        dates("2022-03-01", "2023-01-01", "2022-04-01");
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml follow_through/funding/2/on
                          this entry of 2022-04-01 stands after one of 2023-01-01
                          put the oldest entry first
                        error data/agreements/compact.yaml actions/training/updates/2/on
                          this entry of 2022-04-01 stands after one of 2023-01-01
                          put the oldest entry first
                        error data/agreements/compact.yaml indicators/local-share/readings/2/on
                          this entry of 2022-04-01 stands after one of 2023-01-01
                          put the oldest entry first""");
    }

    private void dates(String first, String second, String third) {
        sample.put(with(
                candidate("acle", "jo"),
                "followThrough",
                Map.of(
                        "funding",
                        List.of(
                                finding(first, Outcome.STALLED),
                                finding(second, Outcome.STALLED),
                                finding(third, Outcome.STALLED)))));
        sample.put(with(
                agreement(),
                "actions",
                Map.of(
                        "training",
                        action(
                                null,
                                update(first, ActionStatus.PLANNED),
                                update(second, ActionStatus.PLANNED),
                                update(third, ActionStatus.PLANNED))),
                "indicators",
                Map.of("local-share", indicator(reading(first, "1"), reading(second, "2"), reading(third, "3")))));
    }

    private String found() {
        return Findings.of(new DateOrder(), sample);
    }
}
