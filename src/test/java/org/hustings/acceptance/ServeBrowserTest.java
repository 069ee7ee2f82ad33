package org.hustings.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview in a real browser, while an editor saves. */
class ServeBrowserTest {

    private static final String JO = "data/elections/local.exampleshire.2021-05-06/candidates/north/jo-sample.yaml";
    private static final String JOS_PAGE = "/elections/local.exampleshire.2021-05-06/north/jo-sample/";

    @TempDir
    Path temp;

    @Test
    void aSavedChangeAppearsAndAMistakeIsShownUntilItIsMended() throws IOException {
        Project project = Project.laid(temp.resolve("project"));
        try (Served served = Served.start(project);
                Playwright playwright = ServedSite.playwright();
                Browser browser = ServedSite.browser(playwright)) {
            Page page = browser.newPage(new Browser.NewPageOptions().setColorScheme(ColorScheme.LIGHT));
            List<String> faults = new ArrayList<>();
            page.onConsoleMessage(message -> faults.add(message.text()));
            page.onPageError(faults::add);
            page.navigate(served.url(JOS_PAGE).toString());
            assertThat(page.locator("h1")).containsText("Jo Sample");
            assertThat(page.locator("hustings-problems")).hasCount(0);

            project.edit(JO, "Jo Sample", "Jo Renamed");
            assertThat(page.locator("h1")).containsText("Jo Renamed");

            project.edit(JO, "party: ", "party: x");
            Locator overlay = page.locator("hustings-problems details");
            assertThat(overlay).isVisible();
            assertThat(overlay).containsText("1 error");
            assertThat(overlay.locator(".place")).containsText(JO + ":");
            assertThat(overlay.locator("pre")).containsText("^");
            assertThat(overlay.locator(".hint")).containsText("Hint:");
            assertThat(page.locator("h1")).containsText("Jo Renamed");

            project.edit(JO, "party: x", "party: ");
            assertThat(page.locator("hustings-problems")).hasCount(0);
            assertThat(faults).as("what the console says").isEmpty();

            project.edit(JO, "party: ", "party: x");
            assertThat(overlay).isVisible();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertThat(Barriers.in(page)).as("barriers in " + scheme).isEmpty();
            }
        }
    }
}
