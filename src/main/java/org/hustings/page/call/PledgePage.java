package org.hustings.page.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Call;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
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
import org.hustings.page.View;
import org.hustings.wording.Wording;

/**
 * A pledge: the exact words put to every candidate, and how they answered, election by election.
 *
 * @param place which of the call's pledges it is, in a sentence
 * @param callLink the call that asks for it
 * @param theme what it is about, in a word
 * @param ask the exact words
 * @param answers by election, newest first
 */
public record PledgePage(
        Frame frame,
        String place,
        Hyperlink callLink,
        Optional<String> theme,
        List<String> ask,
        List<String> summary,
        Optional<Prose> prose,
        List<PledgeAnswers> answers,
        Citation citation)
        implements View {

    public PledgePage {
        ask = List.copyOf(ask);
        summary = List.copyOf(summary);
        answers = List.copyOf(answers);
    }

    @Override
    public String template() {
        return "pledge";
    }

    /** The page of a pledge. */
    public static PledgePage of(LanguageEdition edition, Pledge pledge, Optional<Prose> prose) {
        Wording words = edition.wording();
        Address here = edition.at(Paths.pledge(pledge.ref()));
        Call call = edition.data().calls().get(pledge.call());
        List<Election> elections = CallPage.elections(edition, call);
        String ask = edition.text(pledge.ask());
        Hyperlink callLink = Crumbs.call(here, call);
        Frame frame = Frame.of(here, edition.text(pledge.title()), ask, List.of(Crumbs.front(here), callLink))
                .madeFrom(pledge.file())
                .withJson()
                .withCard(PledgeCard.totals(edition, call, pledge));
        List<PledgeAnswers> answers = new ArrayList<>();
        for (Election election : elections) {
            answers.add(PledgeAnswers.of(here, election, call, pledge));
        }
        return new PledgePage(
                Demonstration.mark(frame, elections),
                words.text(
                        "pledge.place",
                        "n",
                        call.pledges().indexOf(pledge.id()) + 1,
                        "of",
                        call.pledges().size()),
                callLink,
                theme(words, pledge),
                Paragraphs.of(ask),
                edition.text(pledge.summary()).map(Paragraphs::of).orElse(List.of()),
                prose,
                answers,
                Citation.of(here, edition.text(pledge.title())));
    }

    static Optional<String> theme(Wording words, Pledge pledge) {
        return pledge.theme().map(theme -> words.text("pledge.theme", "theme", theme));
    }
}
