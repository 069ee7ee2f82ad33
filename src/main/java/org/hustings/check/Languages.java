package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hustings.model.Dataset;
import org.hustings.model.LocalText;
import org.hustings.problem.Finding;

/**
 * A text that is given by language is there in every published language. What somebody said is not translated, and may be
 * there in any.
 */
final class Languages implements EverywhereRule {

    private static final String NAME = "languages";
    /** No text is missing in a language that is none. */
    private static final Pattern WELL_FORMED = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]+)*");
    /** The keys of verbatim words. */
    private static final Set<String> SAID = Set.of("words", "statement");

    @Override
    public Inspection inspection(Dataset data, List<Finding> findings) {
        return new Texts(
                data.site().languages().stream()
                        .filter(tag -> WELL_FORMED.matcher(tag).matches())
                        .toList(),
                findings);
    }

    private static final class Texts extends Inspection {

        private final List<String> languages;
        private final List<Finding> findings;

        Texts(List<String> languages, List<Finding> findings) {
            this.languages = languages;
            this.findings = findings;
        }

        @Override
        void text(LocalText text, Trail trail) {
            if (text.plain() != null || SAID.contains(trail.last())) {
                return;
            }
            for (String language : languages) {
                if (!text.byLanguage().containsKey(language)) {
                    findings.add(Finding.error(
                            trail.place(),
                            NAME,
                            quoted(trail.last()) + " is missing in " + quoted(language)
                                    + ", in which the site is published",
                            hint(language, text.byLanguage().keySet().iterator().next())));
                }
            }
        }

        private static String hint(String missing, String given) {
            return "add a line beside " + quoted(given) + ":\n" + missing + ": \"...\"";
        }
    }
}
