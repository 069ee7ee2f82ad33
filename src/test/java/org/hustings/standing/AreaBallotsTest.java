package org.hustings.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.ballot;
import static org.hustings.model.Sample.day;
import static org.hustings.model.Sample.election;
import static org.hustings.model.Sample.with;

import java.util.List;
import java.util.Map;
import org.hustings.model.Ballot;
import org.hustings.model.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Acle votes on 6 May 2021, as the sample has it, and in the elections that a test adds. */
class AreaBallotsTest {

    private final Sample sample = new Sample();

    @BeforeEach
    void polls() {
        poll("2021-06-17", Ballot.Status.OPEN);
        poll("2025-05-01", Ballot.Status.OPEN);
    }

    @Test
    void allThatAreToComeEarliestFirst() {
        assertThat(current("2021-05-06")).containsExactly("2021-05-06", "2021-06-17", "2025-05-01");
        assertThat(current("2021-05-07")).containsExactly("2021-06-17", "2025-05-01");
    }

    @Test
    void afterThemTheLast() {
        assertThat(current("2026-01-01")).containsExactly("2025-05-01");
    }

    @Test
    void oneThatWasCalledOffWhereThereIsNoOther() {
        poll("2029-05-03", Ballot.Status.CANCELLED);
        assertThat(current("2021-06-18")).as("another is to come").containsExactly("2025-05-01");
        assertThat(current("2026-01-01"))
                .as("who expects it is told that it is off")
                .containsExactly("2029-05-03");
        assertThat(current("2030-01-01")).as("the last that was held").containsExactly("2025-05-01");
    }

    private void poll(String day, Ballot.Status status) {
        String id = "local.norfolk." + day;
        sample.put(with(
                election(),
                "id",
                id,
                "date",
                day(day),
                "ballots",
                Map.of(id, with(ballot(id, "acle"), "status", status))));
    }

    private List<String> current(String day) {
        return AreaBallots.of(sample.build(), Sample.on(day)).current("norfolk/acle").stream()
                .map(poll -> poll.election().date().toString())
                .toList();
    }
}
