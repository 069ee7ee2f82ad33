package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What may not be published yet, or no longer, is in no byte of any published file. Canaries are looked for in every file
 * there is, of whatever kind, so that a new kind of output is covered without a word here.
 */
class CanaryTest {

    private static final String ELECTION = "data/elections/local.exampleshire.2021-05-06/";
    private static final String JO = ELECTION + "candidates/north/jo-sample.yaml";
    /** Nobody is on record as having asked this person, who answered all the same. */
    private static final String UNASKED = ELECTION + "candidates/south/pat-person.yaml";

    private static final String SOUTH = "elections/local.exampleshire.2021-05-06/south/";
    private static final Pattern CANARY = Pattern.compile("canary[a-z]+", Pattern.CASE_INSENSITIVE);

    @TempDir
    Path temp;

    private Project project;

    @BeforeEach
    void lay() {
        project = Project.laid(temp.resolve("project"), "good/canaries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-05-20", "2021-06-01T07:59:59Z"})
    void underEmbargoNothingOfAnAnswerIsInAnyFile(String asOf) {
        BuiltSite site = project.build(asOf);

        assertThat(site.files())
                .allSatisfy((path, bytes) -> assertThat(canaries(path, bytes)).isEmpty());
        assertThat(site.filesWith("STATEMENTCANARY"))
                .as("a statement is no answer")
                .isNotEmpty();
        assertThat(site.words("corrections/"))
                .as("a correction of a page without answers")
                .contains("CORRECTIONOFELSEWHERE");
    }

    @Test
    void onceTheEmbargoIsOverEveryCanarySings() {
        BuiltSite site = project.build("2021-06-01T08:00:00Z");

        String all =
                String.join("\n", site.files().keySet().stream().map(site::text).toList());
        assertThat(CANARY.matcher(project.read(JO) + project.read(UNASKED) + project.read("data/corrections.yaml"))
                        .results()
                        .map(found -> found.group())
                        .filter(canary -> !canary.equals("CANARYPRIVATE"))
                        .distinct())
                .hasSizeGreaterThan(14)
                .allSatisfy(canary -> assertThat(all).contains(canary));
        assertThat(all).as("what somebody asked us not to publish").doesNotContain("CANARYPRIVATE");
    }

    /**
     * Not even that there is an answer may be told: by a state, a count, a date, a page that is there, the order of files or
     * a checksum. So the whole site is the same, to the byte, as one whose editors have written nothing down.
     */
    @ParameterizedTest
    @ValueSource(strings = {"2021-05-20", "2021-06-01T07:59:59Z"})
    void underEmbargoTheSiteIsTheSameAsWithoutAnyAnswer(String asOf) {
        BuiltSite answered = project.buildInto(temp.resolve("answered"), asOf);
        for (String candidate : List.of(JO, UNASKED)) {
            String file = project.read(candidate);
            project.write(candidate, file.substring(0, file.indexOf("answers:")));
        }
        project.write("data/corrections.yaml", "- {on: 2021-04-17, page: about/, what: CORRECTIONOFELSEWHERE}\n");
        BuiltSite unanswered = project.buildInto(temp.resolve("unanswered"), asOf);

        assertThat(answered.files()).hasSizeGreaterThan(60);
        assertThat(answered.differences(unanswered)).isEmpty();
        for (String pledge : List.of("0", "1")) {
            assertThat(answered.json(SOUTH + "index.json")
                            .at("/candidates/0/answers/" + pledge + "/state")
                            .asString())
                    .isEqualTo("not-contacted");
        }
        assertThat(answered.text("data/local.exampleshire.2021-05-06/answers.csv"))
                .contains(",not-contacted,", ",embargoed,");
    }

    @Test
    void whatIsPersonalIsInNoFileOnceItHasBeenKeptLongEnough() {
        List<String> personal =
                List.of("linkcanary", "2021-03-03", "3 march 2021", "3 mawrth 2021", "in-person", "in person");
        BuiltSite lastDay = project.buildInto(temp.resolve("last"), "2022-05-06");
        BuiltSite after = project.buildInto(temp.resolve("after"), "2022-05-07");

        assertThat(personal.subList(0, 4))
                .allSatisfy(text -> assertThat(lastDay.filesWith(text)).isNotEmpty());
        assertThat(after.files())
                .allSatisfy((path, bytes) -> assertThat(text(bytes).toLowerCase(Locale.ROOT))
                        .as(path)
                        .doesNotContain(personal));
    }

    /** Bytes as they are: text in an image, or in a file that nobody thought of, counts as well. */
    private static List<String> canaries(String path, byte[] bytes) {
        return CANARY.matcher(text(bytes))
                .results()
                .map(found -> path + ": " + found.group())
                .toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
