package org.hustings.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The example of FIPS 180-4. */
    @Test
    void isTheOneOfTheStandard() {
        byte[] bytes = "..abc.".getBytes(US_ASCII);

        assertThat(Sha256.of(bytes, 2, 3).hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
