package org.hustings.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {

    @ParameterizedTest
    @CsvSource({
        "calls/vcse/, calls/vcse/",
        "'', ''",
        "\u00DCber uns/, %C3%9Cber%20uns/",
        "%C3%9Cber%20uns/, %C3%9Cber%20uns/",
        "a[1]/\"b\"/, a%5B1%5D/%22b%22/",
        "\u00FC/#\u00FC, %C3%BC/#\u00FC",
        "local.a.2021-05-06/it's_~(x)+/, local.a.2021-05-06/it's_~(x)+/",
    })
    void anAddressHoldsWhatItMay(String path, String encoded) {
        assertThat(Paths.encoded(path)).isEqualTo(encoded);
    }

    @ParameterizedTest
    @CsvSource({
        "about/, a b/#c, ../a%20b/#c",
        "a b/, a b/c/, c/",
        "a b/, a b/#c, ./#c",
        "a b/, '', ../",
    })
    void linksToo(String from, String to, String link) {
        assertThat(Paths.relative(from, to)).isEqualTo(link);
    }
}
