package org.hustings.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hustings.model.Answer;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.FollowThrough;
import org.hustings.model.LanguageTag;
import org.hustings.model.LocalText;
import org.hustings.model.Organisation;
import org.hustings.model.PledgeRef;
import org.hustings.model.Source;
import org.hustings.model.Today;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.standing.OutcomeStanding;
import org.hustings.standing.PledgeStanding;
import org.hustings.standing.Standings;
import org.hustings.wording.Wording;

/** {@code /data/<election>/answers.csv}: one row for each candidate and pledge, in ballot order and in the order asked. */
public final class AnswersTable {

    private final LanguageEdition edition;
    private final Election election;
    private final Organisation organisation;
    private final Wording wording;

    private AnswersTable(LanguageEdition edition, Election election) {
        this.edition = edition;
        this.election = election;
        this.organisation = edition.data().organisations().get(election.organisation());
        this.wording = edition.wording();
    }

    /**
     * One candidate and pledge.
     *
     * @param page the address of the candidate's scorecard
     * @param outcome what became of it, for those elected
     */
    record Row(Candidate candidate, String page, PledgeStanding pledge, Optional<OutcomeStanding> outcome) {

        /** The newest finding about the pledge. */
        Optional<FollowThrough> finding() {
            return outcome.isPresent() ? outcome.get().current() : Optional.empty();
        }

        /** What was heard from the candidate about it. */
        Optional<FollowThrough.Reply> reply() {
            return finding().flatMap(FollowThrough::reply);
        }
    }

    /** The table of an election. */
    public static CsvTable<?> of(LanguageEdition edition, Election election) {
        AnswersTable table = new AnswersTable(edition, election);
        return new CsvTable<>(
                "answers",
                "data/" + election.id() + "/answers.csv",
                true,
                table.columns(),
                CsvTable.ballots(edition, election, table::rows));
    }

    private void rows(Candidate candidate, Consumer<Row> rows) {
        Standings standings = edition.standings();
        List<OutcomeStanding> outcomes = standings.outcomes(candidate);
        String page = edition.url(Paths.candidate(candidate));
        for (PledgeStanding pledge : standings.pledges(candidate)) {
            rows.accept(new Row(candidate, page, pledge, outcomeOf(outcomes, pledge)));
        }
    }

    private static Optional<OutcomeStanding> outcomeOf(List<OutcomeStanding> outcomes, PledgeStanding pledge) {
        for (OutcomeStanding outcome : outcomes) {
            if (outcome.pledge().equals(pledge.pledge())) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    private List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>(facts());
        columns.addAll(evidence());
        columns.addAll(reply());
        return columns;
    }

    private List<Column<Row>> facts() {
        Dataset data = edition.data();
        Map<PledgeRef, String> anchors = edition.anchors(election.id());
        return List.of(
                Column.text("election", r -> r.candidate().election()),
                Column.text("area", r -> r.candidate().area()),
                Column.text(
                        "area_name",
                        r -> wording.text(
                                organisation.areas().get(r.candidate().area()).name())),
                Column.text("candidate", r -> r.candidate().id()),
                Column.text("name", r -> wording.text(r.candidate().name())),
                Column.text("party", r -> r.candidate().party()),
                Column.text(
                        "party_name",
                        r -> wording.text(
                                data.parties().get(r.candidate().party()).name())),
                Column.text("status", r -> r.candidate().status().term()),
                Column.text("call", r -> r.pledge().pledge().call()),
                Column.text("pledge", r -> r.pledge().pledge().id()),
                Column.text(
                        "pledge_title", r -> wording.text(r.pledge().pledge().title())),
                Column.text("state", r -> r.pledge().state().term()),
                Column.text("explanation", this::explanation),
                Column.date("answered_on", r -> r.pledge().current().map(Answer::on)),
                Column.text("given_by", answer(a -> a.givenBy().term())),
                Column.text("words", answer(a -> text(a.words()))),
                Column.text("lang", this::language),
                Column.text("reason", answer(a -> text(a.reason()))),
                Column.text("source_title", source(s -> text(s.title()))),
                Column.text("source_url", source(s -> s.url().orElse(""))),
                Column.text("source_archived", source(s -> s.archived().orElse(""))),
                Column.date(
                        "source_seen",
                        r -> r.pledge().current().flatMap(Answer::source).flatMap(Source::seen)),
                Column.of(
                        "earlier_answers",
                        ColumnType.INTEGER,
                        r -> String.valueOf(r.pledge().earlier().size())),
                Column.text(
                        "outcome", r -> r.outcome().map(o -> o.outcome().term()).orElse("")),
                Column.date("outcome_on", r -> r.finding().map(FollowThrough::on)),
                Column.text("outcome_note", finding(f -> text(f.note()))),
                Column.text(
                        "outcome_source_url",
                        finding(f -> f.source().flatMap(Source::url).orElse(""))),
                Column.of("demonstration", ColumnType.BOOLEAN, r -> String.valueOf(election.demonstration())),
                Column.text(
                        "url",
                        r -> r.page() + "#" + anchors.get(r.pledge().pledge().ref())));
    }

    /** What the finding rests on, and when it will be looked at again. */
    private List<Column<Row>> evidence() {
        return List.of(
                Column.text("outcome_source_title", proof(s -> text(s.title()))),
                Column.text("outcome_source_archived", proof(s -> s.archived().orElse(""))),
                Column.date(
                        "outcome_source_seen",
                        r -> r.finding().flatMap(FollowThrough::source).flatMap(Source::seen)),
                Column.date("outcome_next_review", r -> r.finding().flatMap(FollowThrough::nextReview)),
                Column.of(
                        "outcome_review_overdue",
                        ColumnType.BOOLEAN,
                        r -> r.outcome().isPresent()
                                ? String.valueOf(r.outcome().get().reviewOverdue())
                                : ""));
    }

    /** The right of reply to the finding. */
    private List<Column<Row>> reply() {
        Today today = edition.standings().today();
        return List.of(
                Column.date(
                        "reply_sent",
                        r -> r.reply().flatMap(FollowThrough.Reply::sent).filter(today::knows)),
                Column.date("reply_due", r -> r.reply().flatMap(FollowThrough.Reply::due)),
                Column.of(
                        "reply_agreed",
                        ColumnType.BOOLEAN,
                        reply(r -> r.agreed().map(String::valueOf).orElse(""))),
                Column.text("reply_words", reply(r -> text(r.words()))),
                Column.text("reply_lang", this::replyLanguage));
    }

    private String explanation(Row row) {
        return wording.say(edition.standings().explain(row.candidate(), row.pledge()));
    }

    /** The language of the words: that under which they stand, else the answer's own, else that of the candidate's file; empty where nobody wrote it down. */
    private String language(Row row) {
        return tag(row.pledge().current().flatMap(answer -> language(answer.words(), answer.lang(), row.candidate())));
    }

    /** The language of a reply's words, by the same rule. */
    private String replyLanguage(Row row) {
        return tag(row.reply().flatMap(reply -> language(reply.words(), reply.lang(), row.candidate())));
    }

    private Optional<LanguageTag> language(Optional<LocalText> said, Optional<LanguageTag> own, Candidate candidate) {
        return said.flatMap(
                text -> text.languageIn(wording.language()).or(() -> own).or(candidate::lang));
    }

    private static Function<Row, String> answer(Function<Answer, String> value) {
        return row -> row.pledge().current().isPresent()
                ? value.apply(row.pledge().current().get())
                : "";
    }

    private static Function<Row, String> source(Function<Source, String> value) {
        return answer(a -> a.source().isPresent() ? value.apply(a.source().get()) : "");
    }

    private static Function<Row, String> finding(Function<FollowThrough, String> value) {
        return row -> row.finding().isPresent() ? value.apply(row.finding().get()) : "";
    }

    private static Function<Row, String> proof(Function<Source, String> value) {
        return finding(f -> f.source().isPresent() ? value.apply(f.source().get()) : "");
    }

    private static Function<Row, String> reply(Function<FollowThrough.Reply, String> value) {
        return row -> row.reply().isPresent() ? value.apply(row.reply().get()) : "";
    }

    private static String tag(Optional<LanguageTag> language) {
        return language.isPresent() ? language.get().tag() : "";
    }

    private String text(Optional<LocalText> text) {
        return text.isPresent() ? wording.text(text.get()) : "";
    }
}
