package org.hustings.acceptance;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What keeps people out of a page as it stands in a browser, found by axe-core. */
final class Barriers {

    private static final String SERIOUS = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const result = await axe.run(document, {runOnly: tags});
              return result.violations.filter(v => ['serious', 'critical'].includes(v.impact))
                  .flatMap(v => v.nodes.slice(0, 3).map(n => v.id + ': ' + n.target + ' ' + n.failureSummary));
            }
            """;

    private Barriers() {}

    /** Every serious barrier. */
    static List<?> in(Page page) throws IOException {
        try (InputStream axe = Barriers.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) page.evaluate(SERIOUS);
    }
}
