package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every text that voters read may be written for each language, the short ones too. */
class TextsByLanguageTest {

    private static final String ELECTION = "elections/local.exampleshire.2021-05-06/";

    @TempDir
    Path temp;

    @Test
    void eachLanguageShowsItsOwn() {
        BuiltSite site = bilingual().build(Project.AFTER_THE_POLL);

        shows(site, "calls/ask/funding/", "Theme: grants", "Thema: grantiau");
        shows(site, ELECTION + "south/", "The reason: a by-election is held.", "Y rheswm: cynhelir is-etholiad.");
        shows(
                site,
                ELECTION + "north/jo-sample/",
                "Picture: A friend, All rights reserved",
                "Llun: Ffrind, Cedwir pob hawl");
        shows(site, "agreements/compact/", "The leader", "Yr arweinydd");
        shows(site, "data/", "CC BY 4.0 (English)", "CC BY 4.0 (Cymraeg)");
        assertThat(site.json("cy/calls/ask/funding/index.json").path("theme").asString())
                .isEqualTo("grantiau");
        assertThat(site.json("cy/agreements/compact/index.json")
                        .at("/signatories/0/represented_by")
                        .asString())
                .isEqualTo("Yr arweinydd");
        assertThat(site.json("cy/" + ELECTION + "south/index.json")
                        .at("/ballot/reason")
                        .asString())
                .isEqualTo("cynhelir is-etholiad");
        assertThat(site.json("cy/" + ELECTION + "north/jo-sample/index.json")
                        .at("/candidate/image/licence")
                        .asString())
                .isEqualTo("Cedwir pob hawl");
        assertThat(site.text("data/local.exampleshire.2021-05-06/candidates.csv"))
                .contains("A friend,All rights reserved");
    }

    @Test
    void aReasonInWordsIsAReason() {
        assertThat(bilingual().problems(Project.AFTER_THE_POLL)).noneMatch(problem -> problem.contains("reason"));
    }

    /** WCAG 2.2, 3.1.2: a screen reader would else read English with a Welsh voice. */
    @Test
    void whatIsNotInThePagesLanguageIsMarked() {
        Project project = bilingual();
        project.write("data/agreements/compact.yaml", """
                title: {en: The compact, cy: Y compact}
                kind: compact
                commitments:
                  share: {title: {en: A share, cy: Cyfran}}
                actions:
                  training:
                    commitment: share
                    title: {en: Training, cy: Hyfforddiant}
                    updates:
                      - on: 2021-01-02
                        status: under-way
                        note: It has begun.
                        source: {title: Minutes, url: "https://council.example.org/minutes/"}
                      - on: 2021-01-03
                        status: done
                        note: {en: It is done., cy: Mae wedi'i wneud.}
                        source: {title: {en: Report, cy: Adroddiad}, url: "https://council.example.org/report/"}
                """);
        BuiltSite site = project.build(Project.AFTER_THE_POLL);

        assertThat(site.page("cy/agreements/compact/")
                        .select("main .updates [lang=en]")
                        .eachText())
                .containsExactly("It has begun.", "Minutes");
        assertThat(site.page("agreements/compact/").select("main .updates [lang]"))
                .isEmpty();
    }

    private static void shows(BuiltSite site, String page, String english, String welsh) {
        assertThat(site.words(page)).contains(english);
        assertThat(site.words("cy/" + page)).contains(welsh);
    }

    private Project bilingual() {
        Project project = Project.laid(temp.resolve("project"), "good/languages", "good/portrait");
        project.edit(
                "data/site.yaml",
                "corrections:",
                "licence: {name: {en: CC BY 4.0 (English), cy: CC BY 4.0 (Cymraeg)}}\ncorrections:");
        project.edit("data/calls/ask/pledges/funding.yaml", "ask:", "theme: {en: grants, cy: grantiau}\nask:");
        project.edit(
                "data/" + ELECTION + "election.yaml",
                "area: south, seats: 1, status: open",
                "area: south, status: cancelled, reason: {en: a by-election is held, cy: cynhelir is-etholiad}");
        project.edit(
                "data/" + ELECTION + "candidates/north/jo-sample.yaml",
                "credit: Jo Sample, licence: CC BY 4.0",
                "credit: {en: A friend, cy: Ffrind}, licence: {en: All rights reserved, cy: Cedwir pob hawl}");
        return project.write("data/agreements/compact.yaml", """
                title: The compact
                kind: compact
                signatories:
                  - {name: The council, represented_by: {en: The leader, cy: Yr arweinydd}}
                """);
    }
}
