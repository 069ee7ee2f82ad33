package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.model.Dataset;
import org.hustings.model.LocalText;
import org.hustings.problem.Finding;

/** A word processor's quotes around a whole name or title are no quotes to YAML, and would be shown. */
final class CurlyQuotes implements EverywhereRule {

    private static final String NAME = "curly-quotes";

    /** The keys of texts of one line that nobody puts in quotes. */
    private static final Set<String> ONE_LINE =
            Set.of("name", "title", "by", "role", "label", "unit", "strapline", "description", "alt", "owner");

    private static final String OPENING = "“„‘";
    private static final String CLOSING = "”“’";

    @Override
    public Inspection inspection(Dataset data, List<Finding> findings) {
        return new Inspection() {
            @Override
            void text(LocalText text, Trail trail) {
                if (ONE_LINE.contains(trail.last())
                        && Stream.concat(Stream.ofNullable(text.plain()), text.byLanguage().values().stream())
                                .anyMatch(CurlyQuotes::isQuoted)) {
                    findings.add(Finding.warning(
                            trail.place(),
                            NAME,
                            "the curly quotes around the whole of " + quoted(trail.last()) + " would be shown",
                            "take them away; where YAML needs quotes, they are straight ones (\")"));
                }
            }
        };
    }

    private static boolean isQuoted(String text) {
        int last = text.length() - 1;
        return last > 1
                && OPENING.indexOf(text.charAt(0)) >= 0
                && CLOSING.indexOf(text.charAt(last)) >= 0
                && text.substring(1, last).chars().noneMatch(c -> OPENING.indexOf(c) >= 0);
    }
}
