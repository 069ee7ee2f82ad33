package org.hustings.page;

import java.util.Optional;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.wording.Wording;

/** Says how the poll ended for one candidate. */
public final class ElectionResult {

    private ElectionResult() {}

    /**
     * The result in words; nothing before the polls have closed, even where it is on record already, so that a page about
     * an earlier day stays true. An uncontested seat is filled without a poll.
     */
    public static Optional<String> of(LanguageEdition edition, Election election, Ballot ballot, Candidate candidate) {
        if (candidate.result().isEmpty()) {
            return Optional.empty();
        }
        boolean uncontested = ballot.status() == Ballot.Status.UNCONTESTED;
        if (!uncontested && !edition.standings().pollsClosed(election)) {
            return Optional.empty();
        }
        Wording wording = edition.wording();
        Candidate.Result result = candidate.result().get();
        Optional<String> votes = result.votes().map(n -> wording.count("votes", n));
        Optional<String> what = result.elected().map(elected -> wording.text(key(elected, uncontested)));
        return what.isPresent() && votes.isPresent()
                ? Optional.of(wording.text("result.with", "result", what.get(), "votes", votes.get()))
                : what.or(() -> votes);
    }

    private static String key(boolean elected, boolean uncontested) {
        if (!elected) {
            return "result.not-elected";
        }
        return uncontested ? "result.unopposed" : "result.elected";
    }
}
