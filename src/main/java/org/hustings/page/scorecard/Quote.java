package org.hustings.page.scorecard;

import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Candidate;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Mark;
import org.hustings.page.SourceNote;
import org.hustings.page.Verbatim;
import org.hustings.wording.Wording;

/**
 * An answer as it was given.
 *
 * @param mark what was answered
 * @param words what they said; empty where only the answer is on record
 * @param by who gave it and when
 * @param caution that these are the party's words and not the candidate's
 * @param reason why it changed from the one before
 */
public record Quote(
        Mark mark,
        Verbatim words,
        String by,
        Optional<String> caution,
        Optional<String> reason,
        Optional<SourceNote> source) {

    static Quote of(LanguageEdition edition, Candidate candidate, Answer answer) {
        Wording wording = edition.wording();
        String name = edition.text(candidate.name());
        return new Quote(
                edition.mark(answer),
                Verbatim.of(edition, answer.words(), answer.lang(), candidate.lang()),
                by(edition, candidate, name, answer),
                answer.byParty() ? Optional.of(wording.text("answer.party-only", "name", name)) : Optional.empty(),
                edition.text(answer.reason()).map(reason -> wording.text("answer.reason", "reason", reason)),
                answer.source().map(source -> SourceNote.of(edition, source)));
    }

    private static String by(LanguageEdition edition, Candidate candidate, String name, Answer answer) {
        Wording wording = edition.wording();
        return switch (answer.givenBy()) {
            case CANDIDATE -> wording.text("answer.by-candidate", "name", name, "day", answer.on());
            case AGENT -> wording.text("answer.by-agent", "name", name, "day", answer.on());
            case PARTY ->
                wording.text("answer.by-party", "party", edition.party(candidate.party()), "day", answer.on());
        };
    }
}
