package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.util.List;
import org.hustings.model.Answer;
import org.hustings.model.Dataset;
import org.hustings.model.Source;
import org.hustings.problem.Finding;

/** Rule 4: an answer rests on a source or on words, and a source can be found, now and later. */
final class Evidence implements EverywhereRule {

    private static final String NAME = "evidence";

    @Override
    public Inspection inspection(Dataset data, List<Finding> findings) {
        return new Proofs(findings);
    }

    private static boolean needsProof(Answer.Kind kind) {
        return switch (kind) {
            case COMMITTED, QUALIFIED, NOT_COMMITTED, WITHDRAWN -> true;
            case DECLINED, PRIVATE -> false;
        };
    }

    /** Looks at every answer and every source there is. */
    private static final class Proofs extends Inspection {

        private final List<Finding> findings;

        Proofs(List<Finding> findings) {
            this.findings = findings;
        }

        @Override
        void answer(Answer answer, Trail trail) {
            if (answer.answer() == Answer.Kind.PRIVATE && answer.words().isPresent()) {
                findings.add(Finding.warning(
                        trail.place(),
                        NAME,
                        "they asked not to be published, and their words stand here: no page shows them, but whoever sees"
                                + " this repository can read them",
                        "keep the words elsewhere, and delete \"words\" here"));
            }
            if (answer.source().isEmpty() && answer.words().isEmpty() && needsProof(answer.answer())) {
                findings.add(Finding.error(
                        trail.place(),
                        NAME,
                        "the answer " + quoted(answer.answer().term()) + " needs a \"source\" or their \"words\"",
                        "add what they said as \"words: ...\", or where they said it as"
                                + " \"source: {title: ..., url: https://..., archived: https://...}\""));
            }
        }

        @Override
        void source(Source source, Trail trail) {
            if (source.archived().isPresent()) {
                return;
            }
            if (source.title().isEmpty() && source.url().isEmpty()) {
                findings.add(Finding.error(
                        trail.place(),
                        NAME,
                        "this source has neither \"title\" nor \"url\"",
                        "say what it is: \"title: Email to the group\""));
            } else {
                findings.add(
                        Finding.warning(trail.place(), NAME, "this source has no \"archived\" copy", hint(source)));
            }
        }

        private static String hint(Source source) {
            return source.url().isPresent()
                    ? "save the page at https://web.archive.org/save and add \"archived: https://web.archive.org/...\""
                    : "keep a scan or a saved copy where it lasts and add \"archived: https://...\"";
        }
    }
}
