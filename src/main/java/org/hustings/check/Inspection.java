package org.hustings.check;

import org.hustings.model.Answer;
import org.hustings.model.LocalText;
import org.hustings.model.Source;

/** What looks at the things that a {@link DatasetWalk} passes; each is told where the walk is. */
abstract class Inspection {

    /** A text that voters read. */
    void text(LocalText text, Trail trail) {}

    /** A source, before its own text and addresses. */
    void source(Source source, Trail trail) {}

    /** An address that readers can follow. */
    void address(String url, Trail trail) {}

    /** A candidate's answer, before its words and source. */
    void answer(Answer answer, Trail trail) {}
}
