package org.hustings.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermalinkTest {

    private static final String LONG = "https://www.example-county-council.gov.uk/a/very/long/way/to/the/site/"
            + "elections/local.example-county-council.2021-05-06/the-electoral-division-of-somewhere-north/"
            + "maria-fernanda-vasconcelos-monteiro-de-albuquerque-e-castro/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/",
                "https://pledges.example.org/elections/local.norfolk.2021-05-06/acle/jo-sample/",
                LONG
            })
    void aReaderFindsTheAddress(String url) throws Exception {
        Permalink permalink = Permalink.of(url);

        assertThat(new Decoder()
                        .decode(modules(permalink), Map.of(DecodeHintType.CHARACTER_SET, "UTF-8"))
                        .getText())
                .isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://pledges.example.org/elections/local.norfolk.2021-05-06/acle/jo-sample/"})
    void itWeighsAboutAKilobyte(String url) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Permalink.of(url).path().getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(packed.size()).isLessThan(1150);
    }

    /** Draws the path as a browser does, without the quiet zone. */
    private static BitMatrix modules(Permalink permalink) throws NotFoundException {
        BitMatrix modules = new BitMatrix(permalink.side() - 8);
        int x = 0;
        int y = 0;
        Matcher steps = Pattern.compile("M4 4.5|m(-?\\d+) (\\d+)|h(\\d+)").matcher(permalink.path());
        while (steps.find()) {
            if (steps.group(3) != null) {
                int length = Integer.parseInt(steps.group(3));
                modules.setRegion(x, y, length, 1);
                x += length;
            } else if (steps.group(1) != null) {
                x += Integer.parseInt(steps.group(1));
                y += Integer.parseInt(steps.group(2));
            }
        }
        return modules;
    }
}
