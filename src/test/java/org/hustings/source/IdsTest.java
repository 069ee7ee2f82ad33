package org.hustings.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.hustings.problem.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {

    @ParameterizedTest
    @CsvSource({
        "amára-finch, amara-finch.yaml",
        "ama\u0301ra-finch, amara-finch.yaml",
        "Søren Łukasz, soren-lukasz.yaml",
        "amara-finch copy, amara-finch.yaml",
        "amara-finch (1), amara-finch.yaml",
        "Jo_Sample, jo-sample.yaml"
    })
    void offersTheNearestName(String name, String offered) {
        assertThat(Ids.PLAIN.ofName(Location.of("x"), name, ".yaml").hint())
                .startsWith("rename it to \"" + offered + "\"; ");
    }

    /** How they sound depends on the language. */
    @ParameterizedTest
    @CsvSource({"李明", "Ольга"})
    void guessesNothingOfOtherScripts(String name) {
        assertThat(Ids.PLAIN.ofName(Location.of("x"), name, ".yaml").hint()).startsWith("use small letters");
    }
}
