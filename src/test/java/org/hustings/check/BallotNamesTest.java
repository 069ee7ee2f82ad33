package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.with;

import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.LocalText;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotNamesTest {

    private final Sample sample = new Sample();

    @Test
    void aPlainNameNeedsNoWarning() {
        sample.put(candidate("acle", "jo"));
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Anna van Dyke | \"Dyke\" as the surname, which is a guess, because of \"van\" | {surname: van Dyke, other_names: Anna}",
                "Jo Ann McCarthy | \"McCarthy\" as the surname, which is a guess | {surname: McCarthy, other_names: Jo Ann}",
                "Jo Sample Jr | \"Jr\" as the surname, which is a guess | {surname: Sample, other_names: Jo}",
                "Taylor-Jones | \"Taylor-Jones\" as the surname, which is a guess | {surname: Taylor-Jones}",
                "Bil   \"Quote\"  O'Neill, | \"O'Neill,\" as the surname, which is a guess | {surname: \"O'Neill,\", other_names: \"Bil \\\"Quote\\\"\"}"
            })
    void aGuessIsSaidToBeOne(String name, String guess, String ballotName) {
        sample.put(named(name));
        assertThat(found()).isEqualTo("""
                        warning …/candidates/acle/jo.yaml name
                          the ballot order takes %s
                          write it as on the statement of persons nominated, perhaps:
                        ballot_name: %s""".formatted(guess, ballotName));
    }

    @Test
    void whoeverWroteItDownKnows() {
        sample.put(with(
                named("Anna van Dyke"),
                "ballotName",
                Optional.of(new Candidate.BallotName("Dyke", Optional.of("Anna van")))));
        assertThat(found()).isEmpty();
    }

    private static Candidate named(String name) {
        return with(candidate("acle", "jo"), "name", LocalText.of(name));
    }

    private String found() {
        return Findings.of(new BallotNames(), sample);
    }
}
