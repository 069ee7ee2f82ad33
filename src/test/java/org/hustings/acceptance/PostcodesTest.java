package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a build makes of {@code data/postcodes/}: the box on the front page and the files that it looks in. */
class PostcodesTest {

    private static final String MAY = "data/elections/local.exampleshire.2021-05-06/election.yaml";
    private static final String JUNE = "data/elections/local.exampleshire.2021-06-17/election.yaml";

    @TempDir
    Path temp;

    private Project project() {
        return Project.laid(temp.resolve("project"), "good/postcodes");
    }

    private static List<String> pages(BuiltSite site, String area) {
        List<String> paths = new ArrayList<>();
        JsonNode pages = site.json("postcodes/ex1.json").get("areas").get(area);
        pages.forEach(page -> paths.add(page.get("path").asString()));
        return paths;
    }

    @Test
    void anOutwardCodeHasAFileWithItsLinesAndThePagesOfItsAreas() {
        BuiltSite site = project().build(Project.AFTER_THE_POLL);

        assertThat(site.text("postcodes/ex1.json"))
                .isEqualTo("{\"areas\":{"
                        + "\"exampleshire/north\":[{\"path\":\"elections/local.exampleshire.2021-05-06/north/\","
                        + "\"words\":{\"en\":[\"North Exampleshire\","
                        + "\"Exampleshire County Council election 2021, 6 May 2021\"]}}],"
                        + "\"exampleshire/south\":[{\"path\":\"elections/local.exampleshire.2021-05-06/south/\","
                        + "\"words\":{\"en\":[\"South Exampleshire\","
                        + "\"Exampleshire County Council election 2021, 6 May 2021\"]}}]},"
                        + "\"lines\":\"1 exampleshire/north: AA AB\\n1 exampleshire/north exampleshire/south: AD\\n"
                        + "2 exampleshire/south: AA\\n\"}\n");
    }

    @Test
    void theFrontPageAcknowledgesWhoseDataItIs() {
        BuiltSite site = project().build(Project.AFTER_THE_POLL);

        assertThat(site.page("").select(".credit").text())
                .contains("contains OS data © Crown copyright and database right 2021")
                .contains("Royal Mail data © Royal Mail copyright and database right 2021")
                .contains("National Statistics data © Crown copyright and database right 2021");
    }

    @Test
    void aSiteWithoutPostcodesShowsNoBox() {
        BuiltSite site = Project.laid(temp.resolve("without")).build(Project.AFTER_THE_POLL);

        assertThat(site.page("").select(".postcode, script[src*=postcode]")).isEmpty();
        assertThat(site.files().keySet()).noneMatch(path -> path.startsWith("postcodes/"));
    }

    @Test
    void aPostcodeLeadsToEveryBallotToComeAndElseToTheLastOnes() {
        Project project = project();
        project.write(JUNE, project.read(MAY).replace("2021-05-06", "2021-06-17"));

        assertThat(pages(project.build("2021-05-01"), "exampleshire/north"))
                .containsExactly(
                        "elections/local.exampleshire.2021-05-06/north/",
                        "elections/local.exampleshire.2021-06-17/north/");
        assertThat(pages(project.build("2021-05-07"), "exampleshire/north"))
                .containsExactly("elections/local.exampleshire.2021-06-17/north/");
        assertThat(pages(project.build("2021-12-01"), "exampleshire/north"))
                .containsExactly("elections/local.exampleshire.2021-06-17/north/");
    }

    @Test
    void aBallotThatWasCalledOffGivesWayToTheOneThatReplacesIt() {
        Project project = project();
        project.write(JUNE, project.read(MAY).replace("2021-05-06", "2021-06-17"));
        project.edit(
                MAY,
                "{area: north, seats: 1, status: open}",
                "{area: north, status: cancelled, reason: candidate-death,"
                        + " replaced_by: local.exampleshire.north.2021-06-17}");

        assertThat(pages(project.build("2021-05-01"), "exampleshire/north"))
                .containsExactly("elections/local.exampleshire.2021-06-17/north/");
    }

    @Test
    void anAreaWithoutABallotLeadsToThePageOfItsBody() {
        Project project = project();
        project.edit(
                "data/areas/exampleshire.yaml",
                "areas:\n",
                "areas:\n  east: {name: East Exampleshire, kind: county-division}\n");
        project.edit("data/postcodes/ex1.txt", "2 exampleshire/south", "2 exampleshire/east");

        assertThat(pages(project.build(Project.AFTER_THE_POLL), "exampleshire/east"))
                .containsExactly("organisations/exampleshire/");
    }

    @Test
    void filesOfPostcodesStayAsTheyAreWhenACandidateChanges() {
        Project project = project();
        BuiltSite before = project.build(Project.AFTER_THE_POLL);
        project.edit(
                "data/elections/local.exampleshire.2021-05-06/candidates/north/jo-sample.yaml",
                "name: Jo Sample",
                "name: Jo Simple");

        assertThat(before.differences(project.build(Project.AFTER_THE_POLL)))
                .isNotEmpty()
                .noneMatch(path -> path.startsWith("postcodes/"));
    }

    @Test
    void everyLanguageFindsItsOwnPages() {
        Project project = project();
        project.edit("data/site.yaml", "languages: [en]", "languages: [en, cy]");
        Languages.translate(project, "cy");
        BuiltSite site = project.build(Project.AFTER_THE_POLL);

        assertThat(site.page("cy/").select(".postcode").attr("data-shards")).isEqualTo("../postcodes/");
        assertThat(site.page("cy/").select(".postcode").attr("data-root")).isEqualTo("./");
        assertThat(site.json("postcodes/ex1.json")
                        .at("/areas/exampleshire~1north/0/words")
                        .propertyNames())
                .containsExactly("en", "cy");
    }
}
