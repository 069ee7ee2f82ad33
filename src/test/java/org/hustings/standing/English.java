package org.hustings.standing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.hustings.model.Sample;
import org.hustings.wording.Wording;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The built-in English, so that a test reads what a voter reads. */
final class English {

    private static final Wording WORDING = new Wording("en", Sample.ZONE, strings());

    private English() {}

    static String say(Phrase phrase) {
        return WORDING.say(phrase);
    }

    private static Map<String, String> strings() {
        try (InputStream yaml = Wording.class.getResourceAsStream("en.yaml")) {
            return new YAMLMapper().readValue(yaml, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
