package org.hustings.page.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Ballot;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Organisation;
import org.hustings.model.Party;
import org.hustings.model.Pledge;
import org.hustings.page.Address;
import org.hustings.page.BallotNotice;
import org.hustings.page.Crumbs;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Mark;
import org.hustings.page.Notice;
import org.hustings.page.Paths;
import org.hustings.page.chart.TallyBlock;
import org.hustings.page.chart.TallyWords;
import org.hustings.page.people.Contest;
import org.hustings.standing.Standings;
import org.hustings.standing.Tally;
import org.hustings.wording.Wording;

/**
 * How the candidates of one election answered one pledge: all together, by party where that may be shown, and by area.
 *
 * <p>An area lists its candidates in ballot order. Where an election has more than {@value #LISTED} candidates that would
 * make a page of several megabytes, so there each area says how many are in which state, and links to its ballot.
 *
 * @param embargo why nothing is shown yet
 * @param parties totals by party; empty where they may not be shown
 * @param areas in the order of the organisation
 */
public record PledgeAnswers(
        Hyperlink election,
        String id,
        String day,
        Optional<String> embargo,
        Optional<TallyBlock> tally,
        List<PartyTotal> parties,
        List<AreaAnswers> areas) {

    /** The most candidates that are listed one by one. */
    static final int LISTED = 1000;

    /** Whether an election's answers to a pledge are told candidate by candidate. */
    public static boolean listed(Standings standings, Election election, Pledge pledge) {
        return standings.tally(election.id(), pledge).total() <= LISTED;
    }

    public PledgeAnswers {
        parties = List.copyOf(parties);
        areas = List.copyOf(areas);
    }

    /** How the candidates of a party answered, in words. */
    public record PartyTotal(Hyperlink party, String candidates, String answers) {}

    /**
     * How the candidates of an area answered.
     *
     * @param total in words, where the candidates are not listed or there is something to say of the ballot
     * @param candidates in ballot order; empty where there are too many to list
     */
    public record AreaAnswers(Hyperlink ballot, Optional<String> total, List<Line> candidates) {

        public AreaAnswers {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * One candidate: the link leads to the pledge on their scorecard.
     *
     * @param answer absent for somebody who no longer stands
     * @param status that somebody no longer stands
     */
    public record Line(Hyperlink candidate, String party, Optional<Mark> answer, Optional<String> status) {}

    static PledgeAnswers of(Address here, Election election, Call call, Pledge pledge) {
        return new Maker(here, election, pledge).make(call);
    }

    private record Maker(Address here, Election election, Pledge pledge) {

        PledgeAnswers make(Call call) {
            Wording words = edition().wording();
            boolean embargoed = standings().embargoed(call);
            Tally tally = standings().tally(election.id(), pledge);
            String name = edition().text(election.name());
            String id = anchor(election);
            return new PledgeAnswers(
                    Crumbs.election(here, election),
                    id,
                    words.text("pledge.election-day", "day", election.date()),
                    call.publishAnswersFrom()
                            .filter(moment -> embargoed)
                            .map(moment -> words.text("pledge.embargo", "moment", moment)),
                    embargoed
                            ? Optional.empty()
                            : Optional.of(TallyBlock.of(
                                    words, id + "-tally", words.text("pledge.tally", "election", name), tally)),
                    embargoed ? List.of() : parties(),
                    embargoed ? List.of() : areas());
        }

        private List<PartyTotal> parties() {
            if (!standings().totalsByParty(election)) {
                return List.of();
            }
            Wording words = edition().wording();
            List<PartyTotal> totals = new ArrayList<>();
            for (Party party : Contest.parties(edition(), election)) {
                Tally tally = standings().partyTally(election.id(), party.id(), pledge);
                if (tally.total() > 0) {
                    totals.add(new PartyTotal(
                            here.to(
                                    Paths.party(election.id(), party.id()),
                                    edition().text(party.name())),
                            words.count("tally.total", tally.total()),
                            TallyWords.of(words, tally)));
                }
            }
            return totals;
        }

        private List<AreaAnswers> areas() {
            boolean listed = PledgeAnswers.listed(standings(), election, pledge);
            List<AreaAnswers> areas = new ArrayList<>();
            for (Organisation.Area area : Contest.areas(edition(), election)) {
                areas.add(listed ? listed(area) : counted(area));
            }
            return areas;
        }

        private AreaAnswers counted(Organisation.Area area) {
            Tally tally = standings().tally(election.id(), area.id(), pledge);
            Optional<String> total = tally.total() == 0
                    ? Optional.of(nobody(area))
                    : Optional.of(TallyWords.of(edition().wording(), tally));
            return new AreaAnswers(ballot(area), total, List.of());
        }

        private AreaAnswers listed(Organisation.Area area) {
            List<Candidate> candidates = standings().ballotOrder(election.id(), area.id());
            Ballot ballot = edition().ballot(election.id(), area.id());
            Optional<String> total = candidates.isEmpty()
                    ? Optional.of(nobody(area))
                    : BallotNotice.of(here, election, ballot).map(Notice::text);
            return new AreaAnswers(
                    ballot(area), total, candidates.stream().map(this::line).toList());
        }

        /** Why nobody is counted: there is nobody, or nobody who still stands. */
        private String nobody(Organisation.Area area) {
            boolean listed = !standings().ballotOrder(election.id(), area.id()).isEmpty();
            String key = listed ? "pledge.nobody-counted" : "pledge.nobody";
            return edition().wording().text(!listed && standings().pollsClosed(election) ? key + "-past" : key);
        }

        private Line line(Candidate candidate) {
            String anchor = edition().anchors(election.id()).get(pledge.ref());
            Optional<Candidate> standing = Optional.of(candidate).filter(Candidate::standing);
            return new Line(
                    here.to(Paths.candidate(candidate) + "#" + anchor, edition().text(candidate.name())),
                    edition().party(candidate.party()),
                    standing.map(c -> edition().mark(c, pledge)),
                    standing.isPresent()
                            ? Optional.empty()
                            : Optional.of(edition().wording().term("status", candidate.status())));
        }

        private Hyperlink ballot(Organisation.Area area) {
            return here.to(Paths.ballot(election.id(), area.id()), edition().text(area.name()));
        }

        private LanguageEdition edition() {
            return here.edition();
        }

        private Standings standings() {
            return edition().standings();
        }
    }

    /** An election's id as an anchor: Democracy Club's ids have dots, which selectors would take for classes. */
    /** What an election's part of a pledge's page is called. */
    public static String anchor(Election election) {
        return election.id().replace('.', '-');
    }
}
