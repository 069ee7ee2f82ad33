package org.hustings.page;

import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.FollowThrough;
import org.hustings.standing.PledgeStanding;

/** What somebody's answer was when a finding was made. A finding is held against that, not against what they said later. */
public final class AnswerThen {

    private AnswerThen() {}

    /** Whether the answer that counts was given only after a finding. */
    public static boolean isLater(PledgeStanding standing, FollowThrough finding) {
        return standing.current()
                .filter(answer -> answer.on().isAfter(finding.on()))
                .isPresent();
    }

    /** The answer that stood on the day of a finding, where the one that counts was given only after it. */
    public static Optional<Answer> of(PledgeStanding standing, FollowThrough finding) {
        return isLater(standing, finding)
                ? standing.earlier().stream()
                        .filter(answer -> !answer.on().isAfter(finding.on()))
                        .findFirst()
                : Optional.empty();
    }
}
