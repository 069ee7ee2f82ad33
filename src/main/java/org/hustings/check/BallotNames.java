package org.hustings.check;

import static org.hustings.check.Hints.inBrackets;
import static org.hustings.check.Hints.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;
import org.hustings.standing.GuessedName;

/** Rule 9: warns where the surname that sets the ballot order is a guess. */
final class BallotNames implements Rule {

    private static final String NAME = "ballot-names";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        String language = data.site().defaultLanguage();
        List<Finding> findings = new ArrayList<>();
        for (Candidate candidate : data.candidates()) {
            if (candidate.ballotName().isEmpty()) {
                GuessedName guess = GuessedName.of(candidate.name().in(language));
                Optional<String> doubt = guess.doubt();
                if (doubt.isPresent()) {
                    findings.add(guessed(candidate, guess, doubt.get()));
                }
            }
        }
        return findings;
    }

    private static Finding guessed(Candidate candidate, GuessedName guess, String doubt) {
        GuessedName likely = guess.likely();
        String otherNames = likely.otherNames().isEmpty() ? "" : ", other_names: " + inBrackets(likely.otherNames());
        String because = doubt.equals(guess.surname()) ? "" : ", because of " + quoted(doubt);
        return Finding.warning(
                Place.value(candidate.file().path(), "name"),
                NAME,
                "the ballot order takes " + quoted(guess.surname()) + " as the surname, which is a guess" + because,
                "write it as on the statement of persons nominated, perhaps:\nballot_name: {surname: "
                        + inBrackets(likely.surname()) + otherNames + "}");
    }
}
