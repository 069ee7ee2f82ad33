package org.hustings.page;

import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.FollowThrough;
import org.hustings.standing.PledgeStanding;

/** What somebody's answer was when a finding was made. A finding is held against that, not against what they said later. */
public final class AnswerThen {

    private AnswerThen() {}

    /** The answer that stood on the day of a finding, where the one that counts was given only after it. */
    public static Optional<Answer> of(PledgeStanding standing, FollowThrough finding) {
        boolean changed =
                standing.current().isPresent() && standing.current().get().on().isAfter(finding.on());
        return changed
                ? standing.earlier().stream()
                        .filter(answer -> !answer.on().isAfter(finding.on()))
                        .findFirst()
                : Optional.empty();
    }
}
