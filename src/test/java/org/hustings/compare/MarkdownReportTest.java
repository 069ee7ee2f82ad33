package org.hustings.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private static final LocalDate DAY = LocalDate.of(2021, 4, 20);

    private static Change change(Change.Kind kind, String part, String subject, String before, String after) {
        return new Change(
                kind, "County election", part, subject, "", Optional.of(before), Optional.of(after), "elections/x/");
    }

    @Test
    void aShortCommentReadsFromTheGravestToTheRest() {
        List<Change> changes = List.of(
                change(Change.Kind.ADDRESS_LOST, "", "/a/", "a page", "a/: b/"),
                change(Change.Kind.ASK, "", "Funding", "“Will you?”", "“Would you?”"),
                change(Change.Kind.ANSWER, "Acle", "Jo Sample, Acle", "Has not answered yet", "Pledged"),
                change(Change.Kind.ELECTION, "", "County election", "1 seat", "2 seats"));

        assertThat(MarkdownReport.of(changes, DAY)).isEqualTo("""
                        ## What readers would see change

                        **1 address would vanish, 1 exact ask changed, 1 answer, 1 change to an election**, as on 2021-04-20.

                        ### ⚠️ Addresses that would vanish

                        - `/a/`: add to `data/redirects.yaml` the line `a/: b/`

                        ### ⚠️ The exact words of a pledge change

                        - **Funding**
                          - before: “Will you?”
                          - after: “Would you?”

                        ### County election

                        #### Acle

                        - **Jo Sample, Acle**: Has not answered yet → Pledged

                        - **County election**: 1 seat → 2 seats
                        """);
    }

    @Test
    void nothingIsSaidInALine() {
        assertThat(MarkdownReport.of(List.of(), DAY)).endsWith("Nothing would change on the site, as on 2021-04-20.\n");
    }

    @Test
    void noTextIsMarkupAMentionAReferenceOrALink() {
        assertThat(Markdown.escaped(
                        "@team <img src=x onerror=alert(1)> [a](https://evil.example) #12 GH-3 `c` *b* _i_ |"))
                .isEqualTo(
                        "@&#8203;team &lt;img src=x onerror=alert\\(1\\)&gt; \\[a\\]\\(https:&#8203;//evil.example\\)"
                                + " #&#8203;12 GH&#8203;-3 \\`c\\` \\*b\\* \\_i\\_ \\|");
        assertThat(Markdown.escaped("see www.evil.example or jo@example.org &amp; <!-- x"))
                .isEqualTo("see www&#8203;.evil.example or jo@&#8203;example.org &amp;amp; &lt;\\!-- x");
        assertThat(Markdown.escaped("one\n\n# two\r\n- three \u202Eabc\u001b[31m"))
                .isEqualTo("one #&#8203; two - three abc\\[31m");
        assertThat(Markdown.code("a`b``c")).isEqualTo("``` a`b``c ```");
    }

    @Test
    void aLongSectionIsFoldedPartByPart() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            changes.add(change(Change.Kind.ANSWER, i < 15 ? "Acle" : "<Aylsham>", "Person " + i, "a", "b"));
        }
        assertThat(MarkdownReport.of(changes, DAY))
                .contains("\n<details><summary>Acle (15)</summary>\n\n- **Person 0**: a → b\n")
                .contains("\n<details><summary>&lt;Aylsham&gt; (5)</summary>\n\n")
                .endsWith("- **Person 19**: a → b\n\n</details>\n");
    }

    @Test
    void aCommentNeverGrowsLongerThanGithubTakesAndSaysWhatIsLeftOut() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            changes.add(change(Change.Kind.ANSWER, "Area " + i / 100, "Somebody with a long name " + i, "a", "b"));
        }
        String comment = MarkdownReport.of(changes, DAY);

        assertThat(comment.length()).isLessThanOrEqualTo(65_536).isGreaterThan(64_000);
        long told = comment.lines().filter(line -> line.startsWith("- **")).count();
        assertThat(comment).contains("\n_" + (3000 - told) + " more changes do not fit into a comment.");
        assertThat(comment.split("<details>", -1)).hasSameSizeAs(comment.split("</details>", -1));
    }

    @Test
    void theOtherReportsAreOneLineAChange() {
        List<Change> changes = List.of(
                change(Change.Kind.ADDRESS_LOST, "", "/a/", "a page", "a/: b/"),
                change(Change.Kind.ANSWER, "Acle", "Jo\u001b[31m\nSample", "Has not answered yet", "Pledged"));

        assertThat(PlainReport.of(changes)).isEqualTo("""
                        1 address would vanish, 1 answer.

                        Addresses that would vanish
                          /a/
                              add to data/redirects.yaml: a/: b/

                        County election
                          Jo[31m Sample: Has not answered yet → Pledged
                        """);
        assertThat(JsonReport.of(changes).lines())
                .last()
                .isEqualTo("{\"kind\":\"answer\",\"section\":\"County election\",\"part\":\"Acle\","
                        + "\"subject\":\"Jo\\u001B[31m\\nSample\",\"what\":\"\",\"before\":\"Has not answered yet\","
                        + "\"after\":\"Pledged\",\"page\":\"elections/x/\","
                        + "\"text\":\"Jo\\u001B[31m\\nSample: Has not answered yet → Pledged\"}");
        assertThat(PlainReport.of(List.of())).isEqualTo("Nothing would change on the site.\n");
    }
}
