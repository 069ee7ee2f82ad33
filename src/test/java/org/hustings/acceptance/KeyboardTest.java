package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration by keyboard alone: whatever has the focus is seen. */
class KeyboardTest {

    private static final String BALLOT = "elections/local.wendershire.2021-05-06/aldermere/";
    private static final String PLEDGE = "calls/vcse-2021/collaboration/";
    /** More stops than any of these pages has. */
    private static final int STOPS = 300;

    /** The last name that the page says once. */
    private static final String LAST = """
            [...document.querySelectorAll(".areas li a")]
                .filter(link => document.body.textContent.split(link.textContent).length === 2).at(-1)""";

    /** Null where nothing has the focus; else a line that starts with "seen" or "hidden". */
    private static final String FOCUS = """
            () => {
                const focused = document.activeElement;
                if (!focused || focused === document.body) {
                    return null;
                }
                const points = [...focused.getClientRects()].flatMap(box =>
                    [[box.left + 2, box.top + 2], [(box.left + box.right) / 2, (box.top + box.bottom) / 2]]);
                const seen = points.some(([x, y]) => {
                    const there = document.elementFromPoint(x, y);
                    return there && (focused.contains(there) || there.closest("label")?.contains(focused));
                });
                const name = (focused.textContent || focused.id || focused.tagName).trim().slice(0, 60);
                return (seen || focused.matches(".scroll") ? "seen " : "hidden ") + name;
            }""";

    @TempDir
    static Path temp;

    @AutoClose
    private static ServedSite served;

    @BeforeAll
    static void open() throws IOException {
        served = ServedSite.demonstration(temp, "/county/pledges/");
    }

    /** As cards, in a box that scrolls both ways, and as a table with headings that stay in sight. */
    @ParameterizedTest
    @ValueSource(ints = {360, 700, 1280})
    void onABallotNothingHidesWhatHasTheFocus(int width) {
        assertThat(hidden(BALLOT, width)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void onAPledgePageNothingHidesWhatHasTheFocus(int width) {
        assertThat(hidden(PLEDGE, width)).isEmpty();
    }

    /** Areas that are far below the screen are not laid out yet; they are there for all that. */
    @Test
    void whatIsFarDownAPledgePageIsFoundAndPrinted() {
        try (BrowserContext context = context(360)) {
            Page page = page(context, PLEDGE);
            page.waitForFunction("() => !" + LAST + ".checkVisibility({ contentVisibilityAuto: true })");
            assertThat(page.evaluate("() => find(" + LAST + ".textContent)")).isEqualTo(true);
            page.waitForFunction("() => " + LAST + ".checkVisibility({ contentVisibilityAuto: true })");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.evaluate(
                            "() => getComputedStyle(" + LAST + ".closest('section')).contentVisibility === 'visible'"))
                    .isEqualTo(true);
        }
    }

    private static List<String> hidden(String path, int width) {
        try (BrowserContext context = context(width)) {
            Page page = page(context, path);
            List<String> hidden = new ArrayList<>();
            for (String key : List.of("Tab", "Shift+Tab")) {
                int stops = walk(page, key, hidden);
                assertThat(stops).as("stops by %s", key).isBetween(20, STOPS);
            }
            return hidden;
        }
    }

    /** Goes from stop to stop until the page ends. */
    private static int walk(Page page, String key, List<String> hidden) {
        for (int stops = 0; stops <= STOPS; stops++) {
            page.keyboard().press(key);
            String focus = (String) page.evaluate(FOCUS);
            if (focus == null) {
                return stops;
            }
            if (focus.startsWith("hidden")) {
                hidden.add(key + " " + focus);
            }
        }
        return STOPS + 1;
    }

    private static BrowserContext context(int width) {
        return served.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 720)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    private static Page page(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(served.url(path));
        page.waitForLoadState();
        return page;
    }
}
