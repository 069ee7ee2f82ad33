package org.hustings.page.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.FollowThrough;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Mark;
import org.hustings.page.Paragraphs;
import org.hustings.page.SourceNote;
import org.hustings.standing.OutcomeStanding;
import org.hustings.wording.Wording;

/**
 * What an elected person did about their own pledge.
 *
 * @param explanation on what it rests
 * @param finding the newest finding; absent where nobody has looked yet
 * @param overdue that the announced review has not been made
 * @param earlier the findings before, newest first
 */
public record OutcomeNote(
        Mark mark,
        Optional<String> explanation,
        Optional<Finding> finding,
        Optional<String> overdue,
        List<Finding> earlier) {

    /**
     * One finding.
     *
     * @param day the day of the finding
     * @param reply what came of the right of reply, sentence by sentence
     * @param replyWords what they replied, verbatim
     */
    public record Finding(
            Mark mark,
            String day,
            List<String> note,
            Optional<SourceNote> source,
            List<String> reply,
            List<String> replyWords) {}

    static OutcomeNote of(LanguageEdition edition, OutcomeStanding standing) {
        return new OutcomeNote(
                edition.mark(standing.outcome()),
                standing.current()
                        .map(current ->
                                edition.wording().say(edition.standings().explain(standing))),
                standing.current().map(current -> finding(edition, current)),
                standing.reviewOverdue() ? Optional.of(edition.wording().text("outcome.overdue")) : Optional.empty(),
                standing.earlier().stream()
                        .map(earlier -> finding(edition, earlier))
                        .toList());
    }

    private static Finding finding(LanguageEdition edition, FollowThrough entry) {
        Wording wording = edition.wording();
        return new Finding(
                edition.mark(entry.outcome()),
                wording.date(entry.on()),
                edition.text(entry.note()).map(Paragraphs::of).orElse(List.of()),
                entry.source().map(source -> SourceNote.of(source, wording)),
                entry.reply().map(reply -> reply(wording, reply)).orElse(List.of()),
                entry.reply()
                        .flatMap(FollowThrough.Reply::words)
                        .map(words -> Paragraphs.of(wording.text(words)))
                        .orElse(List.of()));
    }

    private static List<String> reply(Wording wording, FollowThrough.Reply reply) {
        List<String> sentences = new ArrayList<>(3);
        reply.sent().ifPresent(day -> sentences.add(wording.text("reply.sent", "day", day)));
        if (reply.agreed().isPresent()) {
            sentences.add(wording.text(reply.agreed().get() ? "reply.agreed" : "reply.disagreed"));
        } else if (reply.words().isEmpty()) {
            reply.due().ifPresent(day -> sentences.add(wording.text("reply.none", "day", day)));
        }
        return sentences;
    }
}
