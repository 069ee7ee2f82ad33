package org.hustings.page.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.FollowThrough;
import org.hustings.model.Today;
import org.hustings.page.AnswerThen;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Mark;
import org.hustings.page.Paragraphs;
import org.hustings.page.SourceNote;
import org.hustings.page.Verbatim;
import org.hustings.standing.OutcomeStanding;
import org.hustings.standing.PledgeStanding;
import org.hustings.wording.Wording;

/**
 * What an elected person did about their own pledge.
 *
 * @param explanation on what it rests
 * @param answerThen the answer that stood on the day of the finding, in a sentence, where another one counts by now
 * @param finding the newest finding; absent where nobody has looked yet
 * @param overdue that the announced review has not been made
 * @param earlier the findings before, newest first
 */
public record OutcomeNote(
        Mark mark,
        Optional<String> explanation,
        Optional<String> answerThen,
        Optional<Finding> finding,
        Optional<String> overdue,
        List<Finding> earlier) {

    /**
     * One finding.
     *
     * @param day the day of the finding
     * @param noteLanguage the BCP 47 tag of the note, where it is not that of the page
     * @param reply what came of the right of reply, sentence by sentence
     * @param replyWords what they replied
     */
    public record Finding(
            Mark mark,
            String day,
            List<String> note,
            Optional<String> noteLanguage,
            Optional<SourceNote> source,
            List<String> reply,
            Verbatim replyWords) {}

    static OutcomeNote of(
            LanguageEdition edition, Candidate candidate, PledgeStanding answer, OutcomeStanding standing) {
        return new OutcomeNote(
                edition.mark(standing.outcome()),
                standing.current()
                        .map(current ->
                                edition.wording().say(edition.standings().explain(standing))),
                standing.current()
                        .flatMap(current -> AnswerThen.of(answer, current))
                        .map(then -> edition.wording()
                                .text(
                                        "outcome.answer-then",
                                        "answer",
                                        edition.mark(then).said())),
                standing.current().map(current -> finding(edition, candidate, current)),
                standing.reviewOverdue() ? Optional.of(edition.wording().text("outcome.overdue")) : Optional.empty(),
                standing.earlier().stream()
                        .map(earlier -> finding(edition, candidate, earlier))
                        .toList());
    }

    private static Finding finding(LanguageEdition edition, Candidate candidate, FollowThrough entry) {
        Wording wording = edition.wording();
        Optional<FollowThrough.Reply> reply = entry.reply();
        return new Finding(
                edition.mark(entry.outcome()),
                wording.date(entry.on()),
                edition.text(entry.note()).map(Paragraphs::of).orElse(List.of()),
                entry.note().flatMap(edition::foreignLanguage),
                entry.source().map(source -> SourceNote.of(edition, source)),
                reply.map(put -> reply(edition, entry, put)).orElse(List.of()),
                Verbatim.of(
                        edition,
                        reply.flatMap(FollowThrough.Reply::words),
                        reply.flatMap(FollowThrough.Reply::lang),
                        candidate.lang()));
    }

    private static List<String> reply(LanguageEdition edition, FollowThrough entry, FollowThrough.Reply reply) {
        Wording wording = edition.wording();
        Today today = edition.edition().today();
        List<String> sentences = new ArrayList<>(3);
        reply.sent()
                .filter(today::knows)
                .ifPresent(day -> sentences.add(
                        wording.text(day.isAfter(entry.on()) ? "reply.sent-later" : "reply.sent", "day", day)));
        if (reply.agreed().isPresent()) {
            sentences.add(wording.text(reply.agreed().get() ? "reply.agreed" : "reply.disagreed"));
        } else if (reply.words().isEmpty()) {
            reply.due()
                    .ifPresent(day -> sentences.add(
                            wording.text(day.isBefore(today.day()) ? "reply.none" : "reply.awaited", "day", day)));
        }
        return sentences;
    }
}
