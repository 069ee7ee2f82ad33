package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.util.ArrayList;
import java.util.List;
import org.hustings.model.Dataset;
import org.hustings.model.LocalText;
import org.hustings.model.Today;
import org.hustings.problem.Finding;

/** A text that is given by language is there in every published language. */
final class Languages implements Rule {

    private static final String NAME = "languages";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        new Texts(data.site().languages(), findings).walk(data);
        return findings;
    }

    private static final class Texts extends DatasetWalk {

        private final List<String> languages;
        private final List<Finding> findings;

        Texts(List<String> languages, List<Finding> findings) {
            this.languages = languages;
            this.findings = findings;
        }

        @Override
        void text(LocalText text) {
            if (text.plain() != null) {
                return;
            }
            for (String language : languages) {
                if (!text.byLanguage().containsKey(language)) {
                    findings.add(Finding.error(
                            here(),
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
