package org.hustings.export.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hustings.model.Candidate;
import org.hustings.model.LocalText;
import org.hustings.model.Sample;
import org.hustings.page.Editions;
import org.hustings.page.LanguageEdition;
import org.hustings.page.search.Register;
import org.hustings.page.search.SearchEntry;
import org.junit.jupiter.api.Test;

/** The index of one language. */
class SearchIndexTest {

    private static final int LARGEST = 24_000;

    @Test
    void ofAFewEntriesIsOneLineForEachWordOfAName() throws IOException {
        Sample sample = new Sample();
        sample.put(Sample.with(
                Sample.candidate("acle", "jo-sample"),
                "name",
                LocalText.of("Jo Sample"),
                "status",
                Candidate.Status.WITHDRAWN));
        LanguageEdition edition = Editions.english(sample, "2021-05-01");
        SearchIndex index = SearchIndex.of(Register.of(edition), IndexSize.of(edition));

        String part = names(index, 0);
        assertThat(part)
                .startsWith("hustingsSearch({\"name\":\"n0\",\"texts\":[")
                .endsWith("}\n);\n");
        assertThat(part.split("\\\\tJo Sample\\\\t", -1))
                .as("turns of Jo Sample")
                .hasSize(3);
        assertThat(part).contains("\"withdrawn\"", "acle/jo-sample/");
    }

    @Test
    void partsAreSmallAndHoldEverybodyUnderEachOfTheirWords() throws IOException {
        LanguageEdition edition = Editions.english(crowd(3_000), "2021-05-01");
        List<SearchEntry> entries = Register.of(edition);
        IndexSize size = IndexSize.of(edition);
        NameParts parts =
                NameParts.of(entries, entries.stream().map(NameParts::words).toList(), size.names());
        SearchIndex index = SearchIndex.of(entries, size);

        assertThat(size.names()).isGreaterThan(10);
        Map<Integer, List<SearchEntry>> held = new HashMap<>();
        for (int part = 0; part < size.names(); part++) {
            held.put(part, parts.part(part));
            assertThat(names(index, part).getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1_000, LARGEST);
        }
        for (SearchEntry entry : entries) {
            for (String word : NameParts.words(entry)) {
                assertThat(reached(parts, word).stream()
                                .anyMatch(part -> held.get(part).contains(entry)))
                        .as("%s under %s", entry.name(), word)
                        .isTrue();
            }
        }
    }

    /** The parts that a browser looks in for a beginning, by the rule in assets/search.js. */
    private static List<Integer> reached(NameParts parts, String beginning) {
        List<Integer> reached = new ArrayList<>();
        List<String> starts = parts.starts();
        for (int part = 0; part < starts.size(); part++) {
            boolean startsBeforeItsEnd = starts.get(part).compareTo(beginning + "\uffff") < 0;
            boolean nextStartsBeforeIt =
                    part + 1 < starts.size() && starts.get(part + 1).compareTo(beginning) <= 0;
            if (startsBeforeItsEnd && !nextStartsBeforeIt) {
                reached.add(part);
            }
        }
        return reached;
    }

    @Test
    void theOrderOfTheDataChangesNothing() throws IOException {
        LanguageEdition edition = Editions.english(crowd(500), "2021-05-01");
        List<SearchEntry> entries = Register.of(edition);
        List<SearchEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(7));
        IndexSize size = IndexSize.of(edition);

        assertThat(all(SearchIndex.of(shuffled, size), size, edition))
                .isEqualTo(all(SearchIndex.of(entries, size), size, edition));
    }

    @Test
    void aNameOverSeveralLinesStaysOneField() throws IOException {
        Sample sample = new Sample();
        sample.put(Sample.with(Sample.candidate("acle", "jo"), "name", LocalText.of("Jo\tAnn\nSample")));
        LanguageEdition edition = Editions.english(sample, "2021-05-01");

        assertThat(names(SearchIndex.of(Register.of(edition), IndexSize.of(edition)), 0))
                .contains("\\tJo Ann Sample\\t");
    }

    private static String all(SearchIndex index, IndexSize size, LanguageEdition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.writeDirectory("1", edition.wording(), out);
        for (int part = 0; part < size.names(); part++) {
            index.writeNames(part, out);
        }
        for (int part = 0; part < size.spellings(); part++) {
            index.writeSpellings(part, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String names(SearchIndex index, int part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.writeNames(part, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Many people, of whom many share a name. */
    private static Sample crowd(int people) {
        String[] first = {"Jo", "Ann", "Mary Ann", "Zoë", "Łukasz", "Maria Fernanda Esperança", "李"};
        String[] last = {"Smith", "Smithson", "O'Neill", "Van Dyke", "Vasconcelos-Monteiro", "Иванова", "Sample"};
        Random random = new Random(1918);
        Sample sample = new Sample();
        for (int i = 0; i < people; i++) {
            String name = first[random.nextInt(first.length)] + " " + last[random.nextInt(last.length)];
            sample.put(Sample.with(
                    Sample.candidate(i % 2 == 0 ? "acle" : "aylsham", "person-" + i), "name", LocalText.of(name)));
        }
        return sample;
    }
}
