package org.hustings.page.styleguide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.model.Agreement;
import org.hustings.model.Ballot;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.page.Address;
import org.hustings.page.BallotNotice;
import org.hustings.page.Frame;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.View;
import org.hustings.page.agreement.ActionBlock;
import org.hustings.page.agreement.AgreementPage;
import org.hustings.page.agreement.IndicatorBlock;
import org.hustings.page.chart.TallyBlock;
import org.hustings.page.election.BallotPage;
import org.hustings.standing.Tally;
import org.hustings.wording.Wording;

/**
 * The style guide's own page: every state that a page can show, and the way to every made-up page.
 *
 * @param states in groups, each state once
 * @param tallies how candidates answered the pledges of one election
 * @param actions steps of action plans in every state
 * @param indicators in every state, with and without a target
 * @param pages in groups, every page once
 */
public record StyleGuide(
        Frame frame,
        List<States> states,
        List<TallyBlock> tallies,
        List<ActionBlock> actions,
        List<IndicatorBlock> indicators,
        List<Pages> pages)
        implements View {

    public StyleGuide {
        states = List.copyOf(states);
        tallies = List.copyOf(tallies);
        actions = List.copyOf(actions);
        indicators = List.copyOf(indicators);
        pages = List.copyOf(pages);
    }

    /**
     * The states of one thing.
     *
     * @param id the anchor
     */
    public record States(String id, String title, List<Sample> samples) {

        public States {
            samples = List.copyOf(samples);
        }
    }

    /**
     * Pages of one kind.
     *
     * @param id the anchor
     */
    public record Pages(String id, String title, List<SamplePage> pages) {

        public Pages {
            pages = List.copyOf(pages);
        }

        /** The first picture that any of them is shared with. */
        public Optional<String> card() {
            return pages.stream().flatMap(page -> page.card().stream()).findFirst();
        }
    }

    @Override
    public String template() {
        return "styleguide";
    }

    /** The style guide's page, of a made-up edition. */
    public static StyleGuide of(LanguageEdition edition) {
        return new Maker(edition.at("")).make();
    }

    private record Maker(Address here) {

        private LanguageEdition edition() {
            return here.edition();
        }

        private Wording words() {
            return edition().wording();
        }

        StyleGuide make() {
            CandidateSamples candidates = new CandidateSamples(here);
            SamplePages pages = new SamplePages(here);
            return new StyleGuide(
                    Frame.of(here, words().text("styleguide.title"), words().text("styleguide.lead"), List.of()),
                    List.of(
                            states("answers", candidates.answers()),
                            states("givers", candidates.givers()),
                            states("outcomes", candidates.outcomes()),
                            states("candidacies", candidates.statuses()),
                            states("ballots", ballots()),
                            states("agreements", agreements())),
                    tallies(),
                    commitments()
                            .flatMap(commitment -> commitment.actions().stream())
                            .toList(),
                    commitments()
                            .flatMap(commitment -> commitment.indicators().stream())
                            .toList(),
                    List.of(
                            pages("ballots", pages.ballots()),
                            pages("scorecards", pages.scorecards()),
                            pages("calls", pages.calls()),
                            pages("agreements", pages.agreements()),
                            pages("others", pages.others())));
        }

        private States states(String what, List<Sample> samples) {
            return new States("states-" + what, words().text("styleguide.states." + what), samples);
        }

        private Pages pages(String what, List<SamplePage> pages) {
            return new Pages("pages-" + what, words().text("styleguide.pages." + what), pages);
        }

        private List<Sample> ballots() {
            List<Sample> samples = new ArrayList<>();
            for (Ballot.Status status : Ballot.Status.values()) {
                edition().data().elections().values().stream()
                        .flatMap(election -> election.ballots().values().stream()
                                .filter(ballot -> ballot.status() == status)
                                .map(ballot -> ballot(election, ballot)))
                        .findFirst()
                        .ifPresent(samples::add);
            }
            return samples;
        }

        private Sample ballot(Election election, Ballot ballot) {
            String area = edition().text(edition().area(election, ballot.area()).name());
            String text = BallotNotice.of(here, election, ballot)
                    .map(notice -> notice.text()
                            + notice.link().map(link -> " " + link.text()).orElse(""))
                    .orElseGet(() -> BallotPage.poll(edition(), election, ballot));
            return Sample.plain(
                    ballot.status().term(), "", text, here.to(Paths.ballot(election.id(), ballot.area()), area));
        }

        private List<Sample> agreements() {
            List<Sample> samples = new ArrayList<>();
            for (Agreement.Kind kind : Agreement.Kind.values()) {
                edition().data().agreements().values().stream()
                        .filter(agreement -> agreement.kind() == kind)
                        .findFirst()
                        .map(agreement -> Sample.plain(
                                kind.term(),
                                words().term("agreement-kind", kind),
                                edition().text(agreement.summary()).orElse(""),
                                here.to(
                                        Paths.agreement(agreement.id()),
                                        edition().text(agreement.title()))))
                        .ifPresent(samples::add);
            }
            return samples;
        }

        private List<TallyBlock> tallies() {
            List<TallyBlock> tallies = new ArrayList<>();
            Election election = edition().data().elections().values().iterator().next();
            for (Pledge pledge : edition().data().pledgesOf(election)) {
                Tally tally = edition().standings().tally(election.id(), pledge);
                String id = "tally-" + tallies.size();
                tallies.add(TallyBlock.of(words(), id, edition().text(edition().title(election.id(), pledge)), tally));
            }
            return tallies;
        }

        private Stream<AgreementPage.Commitment> commitments() {
            return edition().data().agreements().values().stream()
                    .map(agreement -> AgreementPage.of(edition(), agreement, Optional.empty()))
                    .flatMap(page -> Stream.concat(page.commitments().stream(), Stream.of(page.rest())));
        }
    }
}
