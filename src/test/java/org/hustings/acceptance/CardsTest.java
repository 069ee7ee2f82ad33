package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures that pages are shared with. */
class CardsTest {

    private static final String BASE = "https://promises.example.org/";
    private static final String BALLOT = "elections/local.exampleshire.2021-05-06/north/";
    private static final String CARD = BALLOT + "jo-sample/";
    private static final String FILE = "data/elections/local.exampleshire.2021-05-06/candidates/north/jo-sample.yaml";

    @TempDir
    Path temp;

    private Project project() {
        return Project.laid(temp.resolve("project"));
    }

    @Test
    void scorecardsBallotsAndPledgesHaveOneAndNameIt() {
        BuiltSite site = project().build(Project.AFTER_THE_POLL);
        for (String path : List.of(CARD, BALLOT, "calls/ask/funding/")) {
            Document page = site.page(path);
            assertThat(property(page, "og:image")).isEqualTo(BASE + path + "card.png");
            assertThat(property(page, "og:image:width")).isEqualTo("1200");
            assertThat(property(page, "og:image:height")).isEqualTo("630");
            assertThat(property(page, "og:image:alt")).isNotBlank();
            assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
            assertThat(site.files().get(path + "card.png")).hasSizeBetween(3000, 60 * 1024);
        }
        assertThat(property(site.page(CARD), "og:image:alt")).contains("Jo Sample");
        assertThat(site.page("calls/ask/").select("meta[property^=og:image]")).isEmpty();
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    @Test
    void theSwitchTurnsThemOff() {
        Project project = project();
        project.write("data/site.yaml", project.read("data/site.yaml") + "cards: off\n");
        BuiltSite site = project.build(Project.AFTER_THE_POLL);

        assertThat(site.files().keySet()).noneMatch(path -> path.endsWith("card.png"));
        assertThat(site.page(CARD).select("meta[property^=og:image], meta[name=twitter:card]"))
                .isEmpty();
    }

    @Test
    void aMendedQuotationRedrawsNothing() throws IOException {
        Project project = project();
        BuiltSite before = project.build(Project.AFTER_THE_POLL);
        Set<String> drawn = drawn(project);
        project.edit(FILE, "I will vote for it.", "I shall vote for it.");
        BuiltSite after = project.build(Project.AFTER_THE_POLL);

        assertThat(after.text(CARD + "index.html")).contains("I shall vote for it.");
        assertThat(drawn(project)).isEqualTo(drawn).isNotEmpty();
        assertThat(after.files().get(CARD + "card.png"))
                .isEqualTo(before.files().get(CARD + "card.png"));
    }

    @Test
    void aNewNameIsDrawnAndTheOldCardSweptAway() throws IOException {
        Project project = project();
        BuiltSite before = project.build(Project.AFTER_THE_POLL);
        Set<String> drawn = drawn(project);
        project.edit(FILE, "name: Jo Sample", "name: Jo Simple");
        BuiltSite after = project.build(Project.AFTER_THE_POLL);

        assertThat(drawn(project)).hasSameSizeAs(drawn).isNotEqualTo(drawn);
        assertThat(Arrays.equals(
                        after.files().get(CARD + "card.png"), before.files().get(CARD + "card.png")))
                .isFalse();
        assertThat(after.files().get("calls/ask/funding/card.png"))
                .isEqualTo(before.files().get("calls/ask/funding/card.png"));
    }

    @Test
    void whatStandsOnTheShelfIsCopied() throws IOException {
        Project project = project();
        project.build(Project.AFTER_THE_POLL);
        Path shelf = project.folder().resolve(".hustings/cards");
        for (String name : drawn(project)) {
            Files.writeString(shelf.resolve(name), "from the shelf");
        }
        BuiltSite again = project.buildInto(temp.resolve("elsewhere"), Project.AFTER_THE_POLL);

        assertThat(again.text(CARD + "card.png")).isEqualTo("from the shelf");
    }

    private static Set<String> drawn(Project project) throws IOException {
        try (Stream<Path> files = Files.list(project.folder().resolve(".hustings/cards"))) {
            return new TreeSet<>(
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    /** Before answers may be told, the card is the one that it would be with another answer, or with none. */
    @Test
    void theEmbargoHolds() {
        Project committed = Project.laid(temp.resolve("committed"), "good/embargo");
        Project declined = Project.laid(temp.resolve("declined"), "good/embargo");
        declined.edit(FILE, "answer: committed", "answer: not-committed");
        String before = "2021-04-21";

        for (String path : List.of(CARD, BALLOT)) {
            assertThat(declined.build(before).files().get(path + "card.png"))
                    .isEqualTo(committed.build(before).files().get(path + "card.png"));
            assertThat(declined.build(Project.AFTER_THE_POLL).files().get(path + "card.png"))
                    .isNotEqualTo(
                            committed.build(Project.AFTER_THE_POLL).files().get(path + "card.png"));
        }
    }

    /** In a language that runs from right to left names in Latin letters are set apart, and drawn none the less. */
    @Test
    void inALanguageFromRightToLeftEachCandidateHasTheirOwn() {
        Project project = Project.laid(temp.resolve("project"), "good/right-to-left");
        Languages.mirror(project, "he");
        BuiltSite site = project.build("2021-05-10");
        Set<String> drawn = new TreeSet<>();
        List<String> cards = site.files().keySet().stream()
                .filter(path -> path.endsWith("card.png") && !path.startsWith("en/"))
                .toList();
        cards.forEach(path -> drawn.add(HexFormat.of().formatHex(site.files().get(path))));

        assertThat(cards).hasSizeGreaterThan(4);
        assertThat(drawn).as("as many pictures as cards").hasSameSizeAs(cards);
    }
}
