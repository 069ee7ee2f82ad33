package org.hustings.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.call;
import static org.hustings.model.Sample.election;
import static org.hustings.model.Sample.pledge;
import static org.hustings.model.Sample.with;

import java.util.List;
import java.util.Map;
import org.hustings.model.LocalText;
import org.hustings.model.Pledge;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class PledgeTitlesTest {

    private final Sample sample = new Sample();

    @Test
    void aTitleThatOneCallHasStaysAsItIs() {
        Pledge pledge = sample.pledges.get(pledge("vcse", "funding").ref());

        assertThat(titles().of(Sample.ELECTION, pledge)).isEqualTo(pledge.title());
    }

    @Test
    void aTitleThatTwoCallsOfAnElectionHaveIsFollowedByTheCall() {
        sample.put(call("unions", "funding"));
        asks("vcse", "unions");

        assertThat(called("vcse", "funding", "en")).isEqualTo("Pledge funding (Call vcse)");
        assertThat(called("unions", "funding", "en")).isEqualTo("Pledge funding (Call unions)");
        assertThat(called("vcse", "voice", "en")).isEqualTo("Pledge voice");
    }

    @Test
    void aCallOfAnotherElectionMakesNoDifference() {
        sample.put(call("unions", "funding"));

        assertThat(called("vcse", "funding", "en")).isEqualTo("Pledge funding");
    }

    /** Where the call does not tell them apart, it need not be named. */
    @Test
    void twoOfOneCallAreNotFollowedByIt() {
        sample.put(with(pledge("vcse", "voice"), "title", LocalText.of("Pledge funding")));

        assertThat(called("vcse", "voice", "en")).isEqualTo("Pledge funding");
    }

    @Test
    void onlyInTheLanguageInWhichTheTitleIsTheSame() {
        sample.put(call("unions", "money"));
        sample.put(with(pledge("unions", "money"), "title", local("en", "Pledge funding", "cy", "Arian")));
        asks("vcse", "unions");

        assertThat(called("unions", "money", "en")).isEqualTo("Pledge funding (Call unions)");
        assertThat(called("unions", "money", "cy")).isEqualTo("Arian");
    }

    private static LocalText local(String one, String text, String other, String otherText) {
        return new LocalText(null, Map.of(one, text, other, otherText));
    }

    private void asks(String... calls) {
        sample.put(with(election(), "calls", List.of(calls)));
    }

    private String called(String call, String pledge, String language) {
        return titles().of(
                        Sample.ELECTION, sample.pledges.get(pledge(call, pledge).ref()))
                .in(language);
    }

    private PledgeTitles titles() {
        return new PledgeTitles(sample.build());
    }
}
