package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the picture of a pledge shows, as its words for those who cannot see it say: all answers together, and no party. */
class TotalsOnCardsTest {

    private static final String PLEDGE = "calls/ask/funding/";

    @TempDir
    Path temp;

    @Test
    void aPledgeCountsTheAnswersOfEverybodyTogether() {
        assertThat(shown("2021-04-24"))
                .matches(".*\\?.*, \\d candidates: .*Pledged: \\d.*")
                .doesNotContain("Party");
    }

    @Test
    void underAnEmbargoItCountsNothing() {
        assertThat(shown("2021-04-22")).doesNotContain("candidates", "Pledged", "Not published");
    }

    private String shown(String day) {
        return Project.laid(temp.resolve("project"), "good/embargo")
                .build(day)
                .page(PLEDGE)
                .select("meta[property=og:image:alt]")
                .attr("content");
    }
}
