package org.hustings.acceptance;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What keeps people out of a page as it stands in a browser, found by axe-core. */
final class Barriers {

    private static final String EVERY_IMPACT = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const result = await axe.run(document, {runOnly: tags});
              return result.violations
                  .flatMap(v => v.nodes.slice(0, 3).map(n => v.id + ' (' + v.impact + '): ' + n.target + ' ' + n.failureSummary));
            }
            """;

    private Barriers() {}

    /** Every barrier, of whatever impact. */
    static List<?> in(Page page) throws IOException {
        try (InputStream axe = Barriers.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) page.evaluate(EVERY_IMPACT);
    }
}
