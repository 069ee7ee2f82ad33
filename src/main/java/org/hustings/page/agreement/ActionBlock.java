package org.hustings.page.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Agreement;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paragraphs;
import org.hustings.page.SourceNote;
import org.hustings.standing.ActionStanding;
import org.hustings.wording.Wording;

/**
 * A step of an action plan, and how far it is.
 *
 * @param id the anchor
 * @param facts whose it is and by when it is due, in a row
 * @param status how far it is, in words
 * @param warnings that it is overdue, or that there has been no update for a year
 * @param explanation on what this rests
 * @param updates newest first
 */
public record ActionBlock(
        String id,
        String title,
        List<String> facts,
        String status,
        List<String> warnings,
        String explanation,
        List<Update> updates) {

    public ActionBlock {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
        updates = List.copyOf(updates);
    }

    /** What was known of it on a day. */
    public record Update(
            String day, String status, List<String> note, Optional<String> noteLanguage, Optional<SourceNote> source) {

        public Update {
            note = List.copyOf(note);
        }
    }

    static ActionBlock of(LanguageEdition edition, Agreement agreement, Agreement.Action action) {
        Wording words = edition.wording();
        ActionStanding standing = edition.standings().action(agreement, action);
        return new ActionBlock(
                AgreementPage.anchor(action),
                edition.text(action.title()),
                facts(edition, action),
                standing.status()
                        .map(status -> words.term("action-status", status))
                        .orElseGet(() -> words.text("action.no-update")),
                warnings(words, standing),
                words.say(standing.explanation()),
                standing.updates().stream()
                        .map(update -> update(edition, update))
                        .toList());
    }

    private static List<String> facts(LanguageEdition edition, Agreement.Action action) {
        List<String> facts = new ArrayList<>();
        action.owner().ifPresent(owner -> facts.add(edition.wording().text("action.owner", "name", owner)));
        action.due().ifPresent(day -> facts.add(edition.wording().text("action.due", "day", day)));
        return facts;
    }

    private static List<String> warnings(Wording words, ActionStanding standing) {
        List<String> warnings = new ArrayList<>();
        if (standing.overdue()) {
            warnings.add(words.text("action.overdue"));
        }
        if (standing.stale()) {
            warnings.add(words.text("action.stale"));
        }
        return warnings;
    }

    private static Update update(LanguageEdition edition, Agreement.Update update) {
        Wording words = edition.wording();
        return new Update(
                words.date(update.on()),
                words.term("action-status", update.status()),
                update.note().map(note -> Paragraphs.of(words.text(note))).orElse(List.of()),
                update.note().flatMap(edition::foreignLanguage),
                update.source().map(source -> SourceNote.of(edition, source)));
    }
}
