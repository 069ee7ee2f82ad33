package org.hustings.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hustings.model.Sample;
import org.hustings.source.Binder;
import org.hustings.source.FileKind;
import org.hustings.source.Key;
import org.hustings.source.RecordShape;
import org.hustings.source.yaml.Reading;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is commented out in a draft is as right as the rest of it, so that taking the # away is all it needs. */
class DraftTest {

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("title", "\"Our: pledges\""),
            Map.entry("base_url", "https://pledges.example.org/"),
            Map.entry("publisher", "A group"),
            Map.entry("publisher text", "A group"),
            Map.entry("name", "Jo Sample"),
            Map.entry("kind", "council"),
            Map.entry("areas", "  acle: {name: Acle}"),
            Map.entry("organisation", "norfolk"),
            Map.entry("date", "2021-05-06"),
            Map.entry("calls", "[vcse]"),
            Map.entry("retain", "2022-05-06"),
            Map.entry("demonstration", "demonstration: true"),
            Map.entry("ballots", "  local.norfolk.acle.2021-05-06:\n    area: acle"),
            Map.entry("party", "independent"),
            Map.entry("example party", "lantern: {name: Lantern Party}"),
            Map.entry("person", "#person: 12345"),
            Map.entry("pledge", "funding"),
            Map.entry("by", "A group"),
            Map.entry("opened", "2021-03-25"),
            Map.entry("pledges", "[funding]"),
            Map.entry("ask", "Will you?"));

    private static String text(FileKind kind) {
        Draft draft = Draft.of(kind.name().toLowerCase(Locale.ROOT) + ".yaml");
        VALUES.forEach(draft::yaml);
        if (kind == FileKind.AGREEMENT) {
            draft.yaml("kind", "compact").yaml("organisation", "#organisation: norfolk");
        }
        return draft.write();
    }

    /** Every line with a # and no space behind it is a field that waits. */
    private static String uncommented(String text) {
        return text.lines()
                .map(line -> line.matches("#(?! ).*") || line.matches("# {2,}.*") ? line.substring(1) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CORRECTIONS", "REDIRECTS", "POSTCODE_SOURCE", "STRINGS"},
            mode = EnumSource.Mode.EXCLUDE)
    void aDraftIsRightWithItsCommentsAndWithout(FileKind kind) {
        String text = text(kind);
        assertThat(text).startsWith("# ").doesNotContain("<<");
        assertThat(problems(kind, text)).as(text).isEmpty();

        String whole = uncommented(text);
        assertThat(whole).isNotEqualTo(text);
        assertThat(problems(kind, whole)).as(whole).isEmpty();
    }

    private static List<String> problems(FileKind kind, String text) {
        Reading reading = read(text);
        assertThat(reading.problems()).as(text).isEmpty();
        Object[] given = switch (kind) {
            case PARTIES -> new Object[0];
            case SITE -> new Object[] {Sample.file("f")};
            case CANDIDATE -> new Object[] {Sample.file("f"), "e", "a", "c"};
            case PLEDGE -> new Object[] {Sample.file("f"), "c", "p"};
            default -> new Object[] {Sample.file("f"), "id"};
        };
        return new Binder()
                .bind("f.yaml", reading.tree().orElseThrow(), kind.shape(), given).problems().stream()
                        .map(Object::toString)
                        .toList();
    }

    private static Reading read(String text) {
        return new YamlReader().read("f.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aCandidatesDraftHasEveryFieldOfTheFirstWeeks() {
        YamlNode.Mapping whole = (YamlNode.Mapping)
                read(uncommented(text(FileKind.CANDIDATE))).tree().orElseThrow();
        List<String> all = ((RecordShape) FileKind.CANDIDATE.shape())
                .keys().stream().map(Key::name).toList();
        assertThat(all)
                .containsAll(whole.entries().stream().map(YamlNode.Entry::key).toList());
        assertThat(whole.entries())
                .extracting(YamlNode.Entry::key)
                .contains("name", "ballot_name", "party", "person", "status", "contact_log", "answers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "Jo Sample§Jo Sample",
                "O'Neill, Jo§\"O'Neill, Jo\"",
                "Our: pledges§\"Our: pledges\"",
                "#1 pledge§\"#1 pledge\"",
                "[draft]§\"[draft]\"",
                "a \"quoted\" word§\"a \\\"quoted\\\" word\"",
                "back\\slash§\"back\\\\slash\"",
                "https://example.org/§https://example.org/",
                "ends:§\"ends:\"",
            })
    void aTextIsQuotedWhereItMustBe(String text, String yaml) {
        assertThat(YamlText.of(text)).isEqualTo(yaml);
        YamlNode.Mapping read = (YamlNode.Mapping)
                read("key: " + YamlText.of(text) + "\n").tree().orElseThrow();
        assertThat(((YamlNode.Scalar) read.entries().get(0).value()).text()).isEqualTo(text);
    }
}
