package org.hustings.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hustings.model.Agreement;
import org.hustings.model.Answer;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Fingerprint;
import org.hustings.model.FollowThrough;
import org.hustings.model.Organisation;
import org.hustings.model.Pledge;
import org.hustings.model.Site;
import org.hustings.model.SourceFile;
import org.hustings.standing.OutcomeStanding;
import org.hustings.standing.PledgeStanding;

/**
 * What of an entry readers may see, to tell whether anything differs that was not told in words. Every component of a
 * record is named here, so that the compiler asks about one that is added. How a file is written counts for nothing.
 */
final class Visible {

    private static final SourceFile NO_FILE = new SourceFile("", new Fingerprint(0, 0));

    private Visible() {}

    static Site of(Site site) {
        return new Site(
                NO_FILE,
                site.title(),
                site.strapline(),
                site.baseUrl(),
                site.languages(),
                site.publisher(),
                site.imprint(),
                site.independence(),
                site.licence(),
                site.corrections(),
                site.repository(),
                site.branch(),
                site.timeZone(),
                site.presentation(),
                site.cards());
    }

    /** With the order of the areas, which a map leaves out of account. */
    static List<Object> of(Organisation organisation) {
        Organisation visible = new Organisation(
                NO_FILE,
                organisation.id(),
                organisation.name(),
                organisation.kind(),
                organisation.gss(),
                organisation.url(),
                organisation.areas());
        return List.of(visible, List.copyOf(organisation.areas().keySet()));
    }

    /** With the order of the ballots. */
    static List<Object> of(Election election) {
        Election visible = new Election(
                NO_FILE,
                election.id(),
                election.name(),
                election.organisation(),
                election.date(),
                election.pollsClose(),
                election.votingSystem(),
                election.nominationsClose(),
                election.calls(),
                election.retainPersonalDataUntil(),
                election.demonstration(),
                election.ballots());
        return List.of(visible, List.copyOf(election.ballots().keySet()));
    }

    static Call of(Call call) {
        return new Call(
                NO_FILE,
                call.id(),
                call.title(),
                call.by(),
                call.summary(),
                call.note(),
                call.source(),
                call.opened(),
                call.deadline(),
                call.publishAnswersFrom(),
                call.fairContact(),
                call.pledges(),
                call.figures());
    }

    static Pledge of(Pledge pledge) {
        return new Pledge(
                NO_FILE, pledge.call(), pledge.id(), pledge.title(), pledge.ask(), pledge.summary(), pledge.theme());
    }

    /** Without what is agreed, planned and measured, each of which is compared by itself; with their order. */
    static List<Object> of(Snapshot side, Agreement agreement) {
        Agreement visible = new Agreement(
                NO_FILE,
                agreement.id(),
                agreement.title(),
                agreement.kind(),
                agreement.organisation(),
                side.standings().adoption(agreement),
                agreement.signatories(),
                agreement.summary(),
                Map.of(),
                Map.of(),
                Map.of());
        return List.of(
                visible,
                List.copyOf(agreement.commitments().keySet()),
                List.copyOf(agreement.actions().keySet()),
                List.copyOf(agreement.indicators().keySet()));
    }

    static Agreement.Action of(Snapshot side, Agreement agreement, Agreement.Action action) {
        return new Agreement.Action(
                action.id(),
                action.commitment(),
                action.title(),
                action.owner(),
                action.due(),
                side.standings().action(agreement, action).updates());
    }

    static Agreement.Indicator of(Snapshot side, Agreement.Indicator indicator) {
        return new Agreement.Indicator(
                indicator.id(),
                indicator.commitment(),
                indicator.title(),
                indicator.definition(),
                indicator.unit(),
                indicator.direction(),
                side.standings().indicator(indicator).baseline(),
                indicator.target(),
                side.standings().indicator(indicator).readings());
    }

    /**
     * Whether the same is to be seen of a candidate on both sides. Of answers and findings only those count that both
     * sides ask about and neither hides; of links and contact log nothing where one side has left them out.
     */
    static boolean same(Snapshot before, Candidate old, Snapshot after, Candidate young, boolean personalData) {
        Embargoes embargoes = new Embargoes(before, after);
        boolean corrections = !embargoes.hideAny(before.data().elections().get(old.election()))
                && !embargoes.hideAny(after.data().elections().get(young.election()));
        return of(before, old, personalData, corrections).equals(of(after, young, personalData, corrections))
                && same(answers(before, old, embargoes), answers(after, young, embargoes))
                && same(findings(before, old, embargoes), findings(after, young, embargoes));
    }

    private static <T> boolean same(Map<String, List<T>> old, Map<String, List<T>> young) {
        return old.entrySet().stream()
                .allMatch(entry -> entry.getValue().equals(young.getOrDefault(entry.getKey(), entry.getValue())));
    }

    private static Map<String, List<Answer>> answers(Snapshot side, Candidate candidate, Embargoes embargoes) {
        Map<String, List<Answer>> answers = new HashMap<>();
        for (PledgeStanding standing : side.standings().pledges(candidate)) {
            if (!embargoes.hide(standing.pledge().call())) {
                answers.put(
                        standing.pledge().ref().toString(),
                        Stream.concat(standing.current().stream(), standing.earlier().stream())
                                .toList());
            }
        }
        return answers;
    }

    private static Map<String, List<FollowThrough>> findings(Snapshot side, Candidate candidate, Embargoes embargoes) {
        Map<String, List<FollowThrough>> findings = new HashMap<>();
        for (OutcomeStanding standing : side.standings().outcomes(candidate)) {
            if (!embargoes.hide(standing.pledge().call())) {
                findings.put(
                        standing.pledge().ref().toString(),
                        Stream.concat(standing.current().stream(), standing.earlier().stream())
                                .toList());
            }
        }
        return findings;
    }

    private static Candidate of(Snapshot side, Candidate candidate, boolean personalData, boolean corrections) {
        return new Candidate(
                NO_FILE,
                candidate.election(),
                candidate.area(),
                candidate.id(),
                candidate.name(),
                candidate.ballotName(),
                candidate.party(),
                candidate.description(),
                candidate.person(),
                List.of(),
                candidate.status(),
                candidate.listPosition(),
                side.standings().result(candidate),
                personalData ? candidate.links() : List.of(),
                candidate.image(),
                candidate.statement(),
                candidate.lang(),
                candidate.noContactRoute(),
                personalData ? side.standings().contactLog(candidate) : List.of(),
                Map.of(),
                Map.of(),
                corrections ? side.standings().corrections(candidate) : List.of());
    }
}
