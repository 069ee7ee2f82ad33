package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Candidates side by side on the demonstration's ballots, in a real browser. */
class CompareTest {

    private static final String MOUNT = "/county/pledges/";
    private static final String ELECTION = "elections/local.wendershire.2021-05-06/";
    private static final String BALLOT = ELECTION + "nether-wending/";

    @TempDir
    static Path temp;

    @AutoClose
    private static ServedSite served;

    private static BuiltSite site;

    @BeforeAll
    static void open() throws IOException {
        served = ServedSite.demonstration(temp, MOUNT);
        site = served.site();
    }

    private static void visit(String url, Consumer<Page> steps) {
        Browser.NewContextOptions phone = new Browser.NewContextOptions().setViewportSize(320, 640);
        try (BrowserContext context = served.browser().newContext(phone)) {
            Page page = context.newPage();
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    faults.add(message.text());
                }
            });
            page.navigate(url);
            steps.accept(page);
            assertThat(faults).as("what the console says").isEmpty();
        }
    }

    private static List<?> compared(Page page) {
        return (List<?>) page.evaluate("""
                () => document.getElementById('comparison').hidden ? []
                    : [...document.querySelectorAll('#comparison thead th > a')].map(a => a.textContent)
                """);
    }

    private static void tick(Page page, String name) {
        page.getByLabel("Compare " + name).focus();
        page.keyboard().press("Space");
    }

    private static String said(Page page) {
        return page.locator(".compare [role=status]").textContent();
    }

    @Test
    void aVoterPicksByKeyboardAndTheAddressSaysWhom() {
        visit(served.url(BALLOT), page -> {
            List<String> names =
                    page.locator("table:has(#answers) tbody th > a").allTextContents();
            assertThat(compared(page)).isEmpty();

            tick(page, names.get(2));
            assertThat(said(page)).isEqualTo("Picked: 1. Tick another to compare.");
            assertThat(page.locator(".compare button").first().isVisible()).isFalse();
            tick(page, names.get(0));
            assertThat(said(page)).isEqualTo("Picked: 2");
            page.locator(".compare button").first().focus();
            page.keyboard().press("Enter");

            assertThat(compared(page))
                    .as("in the order of the ballot paper")
                    .isEqualTo(List.of(names.get(0), names.get(2)));
            assertThat(page.url()).contains("#compare=");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("compared");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= 320"))
                    .isEqualTo(true);

            page.goBack();
            assertThat(compared(page)).isEmpty();
            page.goForward();
            assertThat(compared(page)).hasSize(2);

            page.locator(".compare button.plain").click();
            assertThat(compared(page)).isEmpty();
            assertThat(page.url()).doesNotContain("#");
        });
    }

    /** On a phone the headings of the columns are gone, so each answer says whose it is: name, party, and who withdrew. */
    @Test
    void onAPhoneEachAnswerIsBelowANameAndAParty() {
        List<String> all = site.page(BALLOT).select("table tbody th > a").eachAttr("href");
        List<String> parties =
                site.page(BALLOT).select("table tbody th .aside > a").eachText();
        String both = all.get(0).replace("/", "") + "," + all.get(1).replace("/", "");
        visit(served.url(BALLOT + "#compare=" + both), page -> {
            List<?> labels = (List<?>) page.evaluate("""
                    () => [...document.querySelectorAll('#comparison td')]
                        .map(cell => getComputedStyle(cell, '::before').content)
                    """);
            assertThat(labels).hasSizeGreaterThan(1);
            assertThat(labels.get(0).toString()).contains(parties.get(0));
            assertThat(labels.get(1).toString()).contains(parties.get(1));
        });
    }

    private static final String COMPARED_ANSWERS = """
            () => [...document.querySelectorAll('#comparison tbody tr')]
                .map(row => [...row.cells].slice(1).map(cell => cell.innerText))
            """;

    private static final String TABLED_ANSWERS = """
            () => {
              const table = document.getElementById('answers').closest('table');
              const rows = [...table.tBodies[0].rows];
              return [...table.tHead.rows[0].cells].slice(1)
                  .map((_, column) => rows.map(row => row.cells[column + 1].innerText));
            }
            """;

    /** Every answer in the comparison is the one that the table has, pledge by pledge. */
    @Test
    void aSharedAddressShowsTheSameAnswers() {
        List<String> all = site.page(BALLOT).select("table tbody th > a").eachAttr("href");
        String address =
                served.url(BALLOT) + "#compare=nobody," + String.join(",", all).replace("/", "");
        visit(address, page -> {
            assertThat(compared(page)).hasSize(all.size());
            assertThat(page.evaluate(COMPARED_ANSWERS)).isEqualTo(page.evaluate(TABLED_ANSWERS));
            page.getByLabel("Compare "
                            + page.locator("#comparison thead a").first().textContent())
                    .uncheck();
            assertThat(compared(page)).hasSize(all.size() - 1);
            assertThat(page.url()).doesNotContain(all.get(0).replace("/", ""));
        });
    }

    @Test
    void itWorksFromAFolder() {
        String ballot = temp.resolve("site/" + BALLOT + "index.html").toUri().toString();
        visit(ballot + "#compare=joan-rudd,kofi-asante", page -> {
            assertThat(compared(page)).hasSize(2);
            page.locator("#comparison thead a").first().evaluate("a => a.click()");
            page.waitForURL(url -> url.contains("nether-wending/") && !url.contains("#"));
            assertThat(page.locator("main h1").count()).isEqualTo(1);
        });
    }

    @Test
    void aBallotWithOneCandidateAndAPageWithoutScriptOfferNone() {
        assertThat(site.text(ELECTION + "inglemoor/index.html")).doesNotContain("compare");
        Browser.NewContextOptions plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext context = served.browser().newContext(plain)) {
            Page page = context.newPage();
            page.navigate(served.url(BALLOT));
            assertThat(page.locator(".compare-hint").isVisible()).isFalse();
            assertThat(page.locator("#comparison").isVisible()).isFalse();
        }
    }
}
