package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every state that pages are designed for, in {@code sites/good/styleguide}: nobody yet, nobody answered, one answer of
 * eight, every mark and outcome, 14 candidates, 25 pledges, a 40-word ask, a 300-word answer, names of 4 and 61
 * characters, and words in Hebrew and Welsh.
 */
class StatesTest {

    private static final String SHORT = "elections/local.broadshire.2021-05-06/";
    private static final String LONG = "elections/local.longshire.2021-05-06/fourteen/";

    @TempDir
    static Path temp;

    private static BuiltSite site;

    @AutoClose
    private static ServedSite served;

    @BeforeAll
    static void open() throws IOException {
        site = Project.laid(temp.resolve("project"), "good/styleguide").build(Project.AFTER_THE_POLL);
        served = new ServedSite(site, "/");
    }

    @Test
    void everyMarkIsThereAndEveryPageSaysThatPeopleAreMadeUp() {
        TreeSet<String> shapes = new TreeSet<>();
        site.page(SHORT + "every-mark/").select("td .mark use").forEach(use -> shapes.add(use.attr("href")));
        assertThat(shapes)
                .contains(
                        "#m-qualified",
                        "#m-committed",
                        "#m-not-committed",
                        "#m-declined",
                        "#m-private",
                        "#m-withdrawn",
                        "#m-no-response",
                        "#m-not-contacted",
                        "#m-no-route",
                        "#m-awaiting",
                        "#m-embargoed");
        for (String page : List.of(SHORT + "every-mark/", SHORT + "nobody-yet/", LONG)) {
            assertThat(site.page(page).select("body > .notice").text()).as(page).contains("made up");
        }
    }

    @ParameterizedTest(name = "/{0}")
    @ValueSource(
            strings = {
                SHORT + "nobody-yet/",
                SHORT + "silence/",
                SHORT + "one-of-eight/mi-o/",
                SHORT + "every-mark/",
                SHORT + "every-mark/alma-answer/",
                SHORT + "every-mark/olive-outcome/",
                SHORT + "every-mark/gary-gone/",
                LONG,
                LONG + "wilhelmina-alexandrina-theodora-jane-fotheringay-cholmondeley/"
            })
    void itFitsASmallScreenAndEverybodyCanUseIt(String path) throws IOException {
        try (BrowserContext context = served.browser().newContext()) {
            Page page = context.newPage();
            for (int width : List.of(320, 1280)) {
                page.setViewportSize(width, 800);
                page.navigate(served.url(path));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("width at " + width)
                        .isEqualTo(width);
                assertThat(Barriers.in(page)).as("barriers at " + width).isEmpty();
            }
        }
    }
}
