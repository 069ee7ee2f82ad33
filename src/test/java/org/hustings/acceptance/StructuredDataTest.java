package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines are told in the words of schema.org. */
class StructuredDataTest {

    private static final String ELECTION = "local.exampleshire.2021-05-06/";
    private static final String CARD = "elections/" + ELECTION + "north/jo-sample/";
    private static final String BASE = "https://promises.example.org/";

    @TempDir
    Path temp;

    @Test
    void theDownloadsAreADataSet() {
        BuiltSite site = Project.laid(temp.resolve("person"), "good/person").build(Project.AFTER_THE_POLL);
        JsonNode set = told(site, "data/").path("mainEntity");

        assertThat(set.path("@type").asString()).isEqualTo("Dataset");
        assertThat(set.path("name").asString()).isEqualTo("Exampleshire promises: Data");
        assertThat(set.path("description").asString()).hasSizeGreaterThan(50);
        assertThat(set.path("license").asString()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(set.path("temporalCoverage").asString()).isEqualTo("2017-05-04/2021-05-06");
        assertThat(set.at("/creator/name").asString()).isEqualTo("Exampleshire Voluntary Forum");
        assertThat(set.path("distribution")).hasSize(8);
        for (JsonNode file : set.path("distribution")) {
            String path = file.path("contentUrl").asString().substring(BASE.length());
            assertThat(site.has(path)).as(path).isTrue();
            assertThat(file.path("encodingFormat").asString())
                    .isEqualTo(path.endsWith(".csv") ? "text/csv" : "application/json");
        }
    }

    @Test
    void aPersonIsKnownByTheirPortraitAndTheirOwnPagesWhileTheseMayBeShown() {
        Project project = Project.laid(temp.resolve("portrait"), "good/retention", "good/portrait");
        project.edit("data/elections/" + ELECTION + "candidates/north/jo-sample.yaml", "image:", """
                links:
                  - {kind: facebook, url: https://social.example.org/jo}
                  - {kind: website, url: https://jo.example.org/}
                  - {kind: email, url: mailto:jo@example.org}
                image:""");
        BuiltSite kept = project.buildInto(temp.resolve("kept"), "2022-05-06");
        JsonNode jo = told(kept, CARD).path("about");
        assertThat(jo.path("url").asString()).isEqualTo("https://jo.example.org/");
        assertThat(jo.path("sameAs").toString())
                .isEqualTo("[\"https://social.example.org/jo\",\"https://jo.example.org/\"]");
        String portrait = jo.at("/image/contentUrl").asString();
        assertThat(portrait).startsWith(BASE);
        assertThat(kept.has(portrait.substring(BASE.length()))).isTrue();
        assertThat(jo.at("/image/creditText").asString()).isEqualTo("Jo Sample");

        JsonNode after = told(project.buildInto(temp.resolve("gone"), "2022-05-07"), CARD)
                .path("about");
        assertThat(after.has("url") || after.has("sameAs")).isFalse();
        assertThat(after.has("image")).isTrue();
    }

    private static JsonNode told(BuiltSite site, String page) {
        return JsonMapper.shared()
                .readTree(site.page(page)
                        .select("script[type=application/ld+json]")
                        .first()
                        .data());
    }
}
