package org.hustings.importing.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May we publish this?",
                "Can we share your answers?",
                "I agree to my response being used",
                "I consent to publication",
                "Happy for us to quote you?",
                "Permission to publish",
                "Are you happy for this to be shown on our website?",
                "Caniatâd i gyhoeddi"
            })
    void aPlainHeadingAsksForConsent(String heading) {
        assertThat(Consent.looksLike(heading)).isTrue();
        assertThat(Consent.isPlain(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please keep my answers confidential",
                "Please do not publish my answers",
                "Please don’t publish this",
                "I do not consent to publication",
                "I don't want my response being used",
                "Opt out of publication",
                "Opt-out",
                "Private",
                "Off the record",
                "Anonymous?",
                "Would you mind if we published this?",
                "Do you object to publication?",
                "Withhold my name",
                "Public or private?",
                "Which answers may we publish?",
                "Peidiwch â chyhoeddi"
            })
    void aHeadingThatDeniesOrKeepsSecretIsNeverTakenForAYes(String heading) {
        assertThat(Consent.looksLike(heading)).isTrue();
        assertThat(Consent.isPlain(heading)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Please don't print this", "Not for the website", "No publicity please", "I would never say this"
            })
    void aDenialAloneMayForbid(String heading) {
        assertThat(Consent.looksLike(heading) || Consent.mayForbid(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name", "Phone no.", "Notes", "If not, why not?", "No. of years", "Nothing else?"})
    void whatDeniesNothingForbidsNothing(String heading) {
        assertThat(Consent.looksLike(heading) || Consent.mayForbid(heading)).isFalse();
    }
}
