package org.hustings.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.hustings.model.Sample;
import org.hustings.standing.Standings;
import org.hustings.wording.Wording;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Editions of a sample dataset, with the built-in English. */
public final class Editions {

    private Editions() {}

    /** The English edition of a day. */
    public static LanguageEdition english(Sample sample, String day) {
        return LanguageEdition.of(
                new Edition(
                        Standings.of(sample.build(), Sample.on(day)),
                        Map.of("en", new Wording("en", Sample.ZONE, strings())),
                        "https://pledges.example.org/",
                        Map.of(),
                        Set.of()),
                "en");
    }

    /** The built-in English strings. */
    public static Map<String, String> strings() {
        try (InputStream yaml = Wording.class.getResourceAsStream("en.yaml")) {
            return new YAMLMapper().readValue(yaml, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
