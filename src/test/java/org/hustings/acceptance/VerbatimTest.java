package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody said is never translated: a map that lacks a language of the site is shown in one that it has. */
class VerbatimTest {

    private static final String CARD = "elections/local.exampleshire.2021-05-06/north/jo-sample/";
    private static final String FILE = "data/elections/local.exampleshire.2021-05-06/candidates/north/jo-sample.yaml";

    @TempDir
    Path temp;

    @Test
    void wordsStandInThePagesLanguageOrInOneThatTheyHave() {
        Project project = Project.laid(temp.resolve("project"), "good/languages");
        project.write(FILE, """
                name: Jo Sample
                party: kite
                statement: {gd: Halò.}
                contact_log:
                  - {on: 2021-04-01, route: email}
                answers:
                  funding:
                    - {on: 2021-04-12, answer: committed, words: {cy: Gwnaf.}}
                """);
        BuiltSite site = project.build(Project.AFTER_THE_POLL);
        assertThat(site.page(CARD).select("blockquote[lang=cy]").eachText()).contains("Gwnaf.");
        assertThat(site.page(CARD).select("[lang=gd]").eachText()).contains("Halò.");
        assertThat(site.page("cy/" + CARD).select("blockquote[lang=cy]")).isEmpty();
        assertThat(site.page("cy/" + CARD).select("blockquote").eachText()).contains("Gwnaf.");
        assertThat(site.page("cy/" + CARD).select("[lang=gd]").eachText()).contains("Halò.");
        assertThat(site.json(CARD + "index.json").findValuesAsString("lang")).contains("cy", "gd");
    }
}
