package org.hustings.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hustings.model.Sample;
import org.hustings.source.Wordings;
import org.hustings.wording.Wording;
import org.junit.jupiter.api.Test;

/** Every key that a template or a view names is among the site's own words. */
class WordsTest {

    private static final Pattern IN_TEMPLATE = Pattern.compile("word\\(\"([^\"]+)\"\\)");
    private static final Pattern IN_VIEW = Pattern.compile("\\.text\\(\\s*\"([a-z-]+\\.[a-z.-]+)\"(?! *\\+)");

    private final Wording english = Wordings.of(new Sample().build()).wordings().get("en");

    @Test
    void ofTemplates() throws IOException {
        assertThat(missing(Path.of("templates"), ".jte", IN_TEMPLATE)).isEmpty();
    }

    @Test
    void ofViews() throws IOException {
        assertThat(missing(Path.of("src/main/java/org/hustings/page"), ".java", IN_VIEW))
                .isEmpty();
    }

    @Test
    void ofAnUnknownKeyIsFound() {
        assertThat(known("no.such.key")).isFalse();
    }

    private Set<String> missing(Path folder, String ending, Pattern use) throws IOException {
        Set<String> missing = new TreeSet<>();
        int uses = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                for (Matcher found = use.matcher(Files.readString(file)); found.find(); uses++) {
                    if (!known(found.group(1))) {
                        missing.add(file.getFileName() + ": " + found.group(1));
                    }
                }
            }
        }
        assertThat(uses).as("keys found in %s", folder).isGreaterThan(20);
        return missing;
    }

    private boolean known(String key) {
        try {
            return !english.text(key).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
