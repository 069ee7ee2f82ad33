package org.hustings.page.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Call;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.model.PledgeRef;
import org.hustings.page.Address;
import org.hustings.page.Citation;
import org.hustings.page.Crumbs;
import org.hustings.page.Demonstration;
import org.hustings.page.Frame;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paragraphs;
import org.hustings.page.Paths;
import org.hustings.page.Prose;
import org.hustings.page.SourceNote;
import org.hustings.page.View;
import org.hustings.page.chart.Amounts;
import org.hustings.wording.Wording;

/**
 * A call: who asks, the figures it rests on, its pledges in the order asked, and to whom they were put.
 *
 * @param by who asks, in a sentence
 * @param dates when it opened, when answers are due, from when they are published, each in a sentence
 * @param note what readers must know about these dates
 */
public record CallPage(
        Frame frame,
        Optional<String> by,
        List<String> summary,
        List<String> dates,
        List<String> note,
        Optional<SourceNote> source,
        Optional<Prose> prose,
        List<Figure> figures,
        List<Ask> pledges,
        List<Hyperlink> elections,
        Citation citation)
        implements View {

    public CallPage {
        summary = List.copyOf(summary);
        dates = List.copyOf(dates);
        note = List.copyOf(note);
        figures = List.copyOf(figures);
        pledges = List.copyOf(pledges);
        elections = List.copyOf(elections);
    }

    /**
     * A number the call rests on.
     *
     * @param amount with its unit, and as exactly as the source gives it
     */
    public record Figure(String amount, String label, Optional<SourceNote> source) {}

    /**
     * A pledge that the call asks for.
     *
     * @param theme what it is about, in a word
     */
    public record Ask(Hyperlink pledge, String ask, Optional<String> theme) {}

    /** Whether anything is known of its dates, or of where it comes from. */
    public boolean dated() {
        return !dates.isEmpty() || !note.isEmpty() || source.isPresent();
    }

    @Override
    public String template() {
        return "call";
    }

    /** The page of a call. */
    public static CallPage of(LanguageEdition edition, Call call, Optional<Prose> prose) {
        Wording words = edition.wording();
        Address here = edition.at(Paths.call(call.id()));
        List<Election> elections = elections(edition, call);
        Optional<String> by = edition.text(call.by()).map(name -> words.text("call.by", "name", name));
        Optional<String> summary = edition.text(call.summary());
        String title = edition.text(call.title());
        Frame frame = Frame.of(here, title, summary.or(() -> by).orElse(title), List.of(Crumbs.front(here)))
                .madeFrom(call.file());
        return new CallPage(
                Demonstration.mark(frame, elections),
                by,
                summary.map(Paragraphs::of).orElse(List.of()),
                dates(edition, call),
                edition.text(call.note()).map(Paragraphs::of).orElse(List.of()),
                call.source().map(source -> SourceNote.of(edition, source)),
                prose,
                call.figures().stream().map(figure -> figure(edition, figure)).toList(),
                pledges(edition, call, here),
                elections.stream()
                        .map(election -> here.to(Paths.election(election.id()), edition.text(election.name())))
                        .toList(),
                Citation.of(here, title));
    }

    /** The elections whose candidates are asked, newest first. */
    public static List<Election> elections(LanguageEdition edition, Call call) {
        return edition.data().elections().values().stream()
                .filter(election -> election.calls().contains(call.id()))
                .sorted(Comparator.comparing(Election::date).reversed().thenComparing(Election::id))
                .toList();
    }

    private static List<String> dates(LanguageEdition edition, Call call) {
        Wording words = edition.wording();
        List<String> dates = new ArrayList<>();
        call.opened()
                .filter(day -> edition.edition().today().knows(day))
                .ifPresent(day -> dates.add(words.text("call.opened", "day", day)));
        call.deadline()
                .ifPresent(moment -> dates.add(words.text(
                        edition.edition().today().hasReached(moment) ? "call.deadline-past" : "call.deadline",
                        "moment",
                        moment)));
        call.publishAnswersFrom()
                .ifPresent(moment -> dates.add(words.text(
                        edition.edition().today().hasReached(moment) ? "call.publishes-past" : "call.publishes",
                        "moment",
                        moment)));
        return dates;
    }

    private static Figure figure(LanguageEdition edition, Call.Figure figure) {
        Wording words = edition.wording();
        return new Figure(
                words.say(Amounts.figure(figure)),
                words.text(figure.label()),
                figure.source().map(source -> SourceNote.of(edition, source)));
    }

    private static List<Ask> pledges(LanguageEdition edition, Call call, Address here) {
        List<Ask> asks = new ArrayList<>();
        for (String id : call.pledges()) {
            Pledge pledge = edition.data().pledges().get(new PledgeRef(call.id(), id));
            asks.add(new Ask(
                    here.to(Paths.pledge(pledge.ref()), edition.text(pledge.title())),
                    edition.text(pledge.ask()),
                    PledgePage.theme(edition.wording(), pledge)));
        }
        return asks;
    }
}
