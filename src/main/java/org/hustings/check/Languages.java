package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.util.List;
import org.hustings.model.Dataset;
import org.hustings.model.LocalText;
import org.hustings.problem.Finding;

/** A text that is given by language is there in every published language. */
final class Languages implements EverywhereRule {

    private static final String NAME = "languages";

    @Override
    public Inspection inspection(Dataset data, List<Finding> findings) {
        return new Texts(data.site().languages(), findings);
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
            if (text.plain() != null) {
                return;
            }
            for (String language : languages) {
                if (!text.byLanguage().containsKey(language)) {
                    findings.add(Finding.error(
                            trail.place(),
                            NAME,
                            "this text is missing in " + quoted(language) + ", in which the site is published",
                            "add \"" + language + ": ...\" beside "
                                    + quoted(text.byLanguage()
                                            .keySet()
                                            .iterator()
                                            .next())));
                }
            }
        }
    }
}
