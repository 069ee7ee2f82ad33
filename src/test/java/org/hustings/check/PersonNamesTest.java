package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.with;

import java.util.List;
import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.Candidate.BallotName;
import org.hustings.model.LocalText;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

    private final Sample sample = new Sample();

    @Test
    void twoQuiteDifferentNamesOfOnePerson() {
        sample.put(called("acle", "jo", "Jo Sample")).put(called("aylsham", "ann", "Ann Other"));
        assertThat(found()).isEqualTo("""
                        warning …/candidates/aylsham/ann.yaml person
                          person 12 is "Ann Other" here and "Jo Sample" in data/elections/local.norfolk.2021-05-06/candidates/acle/jo.yaml: two people on one page?
                          mend "person" in one of the two; if it is one person whose name changed, add a line here:
                        other_names: [Jo Sample]""");
    }

    @ParameterizedTest
    @CsvSource({
        "Jo Sample, JO SAMPLE",
        "Jo Sample, Jo Married",
        "Robert Sample, Bob Sample",
        "Siân Llwyd, Sian Lewis",
        "Seán O'Neill, John O’Neill",
        "Jo Sample-Jones, Joanna Jones",
        "'Sample, Jo', Ann Sample",
        "X, Jo Sample"
    })
    void aWordInCommonIsEnough(String one, String other) {
        sample.put(called("acle", "one", one)).put(called("aylsham", "other", other));
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Dr Jo Sample, Dr Ann Other", "J. Sample, J. Other", "Cllr. Jo Sample, Cllr Ann Other"})
    void titlesAndInitialsAreNobodysName(String one, String other) {
        sample.put(called("acle", "one", one)).put(called("aylsham", "other", other));
        assertThat(found()).startsWith("warning …/candidates/aylsham/other.yaml person");
    }

    @Test
    void whoSaysThatTheNameChangedIsBelievedInWhicheverFileItStands() {
        Candidate old = called("acle", "jo", "Jo Sample");
        Candidate young = called("aylsham", "ann", "Ann Other");
        sample.put(old).put(with(young, "otherNames", List.of("Jo Sample")));
        assertThat(found()).isEmpty();
        sample.candidates.clear();
        sample.put(with(old, "otherNames", List.of("Ann Other"))).put(young);
        assertThat(found()).isEmpty();
    }

    @Test
    void namesHangTogetherByWayOfOthers() {
        sample.put(called("acle", "a", "Jo Sample"))
                .put(called("acle", "b", "Ann Other"))
                .put(called("aylsham", "c", "Ann Sample"))
                .put(called("aylsham", "d", "Kim Stranger"))
                .put(called("aylsham", "e", "Lee Stranger"));
        assertThat(found().lines().filter(line -> line.startsWith("warning")))
                .containsExactly("warning …/candidates/aylsham/d.yaml person");
    }

    @Test
    void theNameOnTheBallotPaperCountsToo() {
        sample.put(called("acle", "jo", "Jo Sample"))
                .put(with(
                        called("aylsham", "ann", "Ann Other"),
                        "ballotName",
                        Optional.of(new BallotName("Sample", Optional.of("Joanna")))));
        assertThat(found()).isEmpty();
    }

    @Test
    void othersMayBeCalledWhatTheyLike() {
        sample.put(called("acle", "jo", "Jo Sample"))
                .put(with(called("acle", "ann", "Ann Other"), "person", Optional.of("13")))
                .put(with(called("acle", "kim", "Kim Third"), "person", Optional.empty()));
        assertThat(found()).isEmpty();
    }

    private static Candidate called(String area, String id, String name) {
        return with(candidate(area, id), "name", LocalText.of(name), "person", Optional.of("12"));
    }

    private String found() {
        return Findings.of(new PersonNames(), sample);
    }
}
