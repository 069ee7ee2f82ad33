package org.hustings.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    /** A rule's name, as classes that report give it: as a constant, or in the call. */
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("String (?:NAME|RULE|MACRO|LINK) =\\s+\"([a-z0-9-]+)\""),
            Pattern.compile("Problem\\.(?:error|warning)\\(\\s*[^\";]+,\\s*\"([a-z0-9-]+)\",(?!\")"),
            Pattern.compile("report\\(\\s*[\\w.()]+,\\s*\"([a-z0-9]+(?:-[a-z0-9]+)*)\","));

    @Test
    void everyRuleThatIsToldIsInTheBook() throws IOException {
        Set<String> told = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                names(Files.readString(source), told);
            }
        }
        assertThat(told).contains("yaml", "references", "value", "prose-html", "permanence", "missing-key");
        assertThat(RuleBook.entries()).extracting(RuleBook.Entry::rule).containsAll(told);
    }

    private static void names(String source, Set<String> told) {
        for (Pattern pattern : NAMES) {
            Matcher name = pattern.matcher(source);
            while (name.find()) {
                told.add(name.group(1));
            }
        }
    }

    @Test
    void theBookIsInOrderAndEachEntryReadsAsSentences() {
        assertThat(RuleBook.entries())
                .extracting(RuleBook.Entry::rule)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(RuleBook.entries()).allSatisfy(entry -> {
            assertThat(entry.title()).doesNotEndWith(".");
            assertThat(entry.help()).endsWith(".");
        });
    }
}
