package org.hustings.page.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.Sample;
import org.hustings.page.Editions;
import org.junit.jupiter.api.Test;

/** Where there are too many candidates to list, each area says in numbers how they answered. */
class PledgeAnswersTest {

    private final Sample sample = new Sample();

    @Test
    void whereAllHaveGoneNobodyIsSaidNeverToHaveBeenThere() {
        for (int i = 0; i <= PledgeAnswers.LISTED; i++) {
            sample.put(Sample.candidate("aylsham", "c" + i));
        }
        assertThat(acle("2021-04-25")).contains("No candidates on record yet.");
        assertThat(acle("2021-05-07")).contains("No candidates on record.");

        sample.put(Sample.with(Sample.candidate("acle", "jo"), "status", Candidate.Status.DESELECTED));
        assertThat(acle("2021-05-07")).contains("Nobody here is counted.");
    }

    private Optional<String> acle(String day) {
        PledgePage page =
                PledgePage.of(Editions.english(sample, day), Sample.pledge("vcse", "funding"), Optional.empty());
        return page.answers().get(0).areas().get(0).total();
    }
}
