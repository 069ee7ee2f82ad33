package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.util.ArrayList;
import java.util.List;
import org.hustings.model.Answer;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Source;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** Rule 4: an answer rests on a source or on words, and a source can be found, now and later. */
final class Evidence implements Rule {

    private static final String NAME = "evidence";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        for (Candidate candidate : data.candidates()) {
            candidate.answers().forEach((key, answers) -> check(candidate, key, answers, findings));
        }
        new Sources(findings).walk(data);
        return findings;
    }

    private static void check(Candidate candidate, String key, List<Answer> answers, List<Finding> findings) {
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            if (needsProof(answer.answer())
                    && answer.source().isEmpty()
                    && answer.words().isEmpty()) {
                findings.add(Finding.error(
                        Place.value(candidate.file().path(), "answers", key, i),
                        NAME,
                        "the answer " + quoted(answer.answer().term()) + " needs a \"source\" or their \"words\"",
                        "add what they said as \"words: ...\", or where they said it as"
                                + " \"source: {title: ..., url: https://..., archived: https://...}\""));
            }
        }
    }

    private static boolean needsProof(Answer.Kind kind) {
        return switch (kind) {
            case COMMITTED, QUALIFIED, NOT_COMMITTED, WITHDRAWN -> true;
            case DECLINED, PRIVATE -> false;
        };
    }

    /** Looks at every source there is. */
    private static final class Sources extends DatasetWalk {

        private final List<Finding> findings;

        Sources(List<Finding> findings) {
            this.findings = findings;
        }

        @Override
        void source(Source source) {
            if (source.archived().isPresent()) {
                return;
            }
            if (source.title().isEmpty() && source.url().isEmpty()) {
                findings.add(Finding.error(
                        here(),
                        NAME,
                        "this source has neither \"title\" nor \"url\"",
                        "say what it is: \"title: Email to the group\""));
            } else {
                findings.add(Finding.warning(here(), NAME, "this source has no \"archived\" copy", hint(source)));
            }
        }

        private static String hint(Source source) {
            return source.url().isPresent()
                    ? "save the page at https://web.archive.org/save and add \"archived: https://web.archive.org/...\""
                    : "keep a scan or a saved copy where it lasts and add \"archived: https://...\"";
        }
    }
}
