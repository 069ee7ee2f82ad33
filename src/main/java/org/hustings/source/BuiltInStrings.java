package org.hustings.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hustings.source.yaml.Reading;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlReader;
import org.hustings.wording.Wording;

/** The site's own words as they come with the software, in the languages that it speaks. */
final class BuiltInStrings {

    private static final String ENGLISH = "en";

    private final Map<String, String> english = of(ENGLISH);

    /** The English ones, which are all that there are. */
    Map<String, String> english() {
        return english;
    }

    /** A language's words with a project's own over them; the project's alone for a language not spoken here. */
    Map<String, String> over(String language, Map<String, String> own) {
        Map<String, String> strings = new LinkedHashMap<>(language.equals(ENGLISH) ? english : of(language));
        strings.putAll(own);
        return strings;
    }

    /** The words of one language; none for a language that is not spoken here. */
    static Map<String, String> of(String language) {
        String resource = language + ".yaml";
        try (InputStream in = Wording.class.getResourceAsStream(resource)) {
            return in == null ? Map.of() : entries(new YamlReader().read(resource, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> entries(Reading reading) {
        Map<String, String> strings = new LinkedHashMap<>();
        if (reading.tree().orElseThrow() instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                strings.put(entry.key(), ((YamlNode.Scalar) entry.value()).text());
            }
        }
        return strings;
    }
}
