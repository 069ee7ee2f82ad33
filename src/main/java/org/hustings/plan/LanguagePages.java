package org.hustings.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Fingerprint;
import org.hustings.model.Party;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.Prose;
import org.hustings.page.View;
import org.hustings.page.agreement.AgreementPage;
import org.hustings.page.call.CallPage;
import org.hustings.page.call.PledgePage;
import org.hustings.page.download.DataPage;
import org.hustings.page.download.Download;
import org.hustings.page.election.BallotPage;
import org.hustings.page.election.ElectionPage;
import org.hustings.page.election.EmbeddedBallot;
import org.hustings.page.history.ChangeLog;
import org.hustings.page.history.ChangesPage;
import org.hustings.page.history.CorrectionsPage;
import org.hustings.page.people.OrganisationPage;
import org.hustings.page.people.PartyPage;
import org.hustings.page.people.PersonPage;
import org.hustings.page.scorecard.Answered;
import org.hustings.page.scorecard.EmbeddedScorecard;
import org.hustings.page.scorecard.Scorecard;
import org.hustings.page.search.AtoZ;
import org.hustings.page.search.LetterPage;
import org.hustings.page.search.Register;
import org.hustings.page.search.SearchEntry;
import org.hustings.page.search.SearchPage;
import org.hustings.page.site.FrontPage;

/** The pages made from data, in one language: a line for each kind. */
final class LanguagePages {

    /** How many entries of the record the front page shows. */
    private static final int NEWS = 5;

    private final LanguageEdition edition;
    private final Dataset data;
    private final Supplier<ChangeLog> log;
    private final Supplier<List<SearchEntry>> register;
    private final Function<String, Optional<Prose>> prose;
    private final BiFunction<String, Fingerprint, Fingerprint> withProse;
    private final Inputs inputs;
    private final Draft draft;

    /**
     * @param log the newest entries of the record
     * @param register everything that can be found by its name
     * @param prose the prose merged into the page at a path of the language
     * @param withProse the fingerprint of what the page at a path is made from, with that prose
     */
    LanguagePages(
            LanguageEdition edition,
            Supplier<ChangeLog> log,
            Supplier<List<SearchEntry>> register,
            Function<String, Optional<Prose>> prose,
            BiFunction<String, Fingerprint, Fingerprint> withProse,
            Inputs inputs,
            Draft draft) {
        this.edition = edition;
        this.data = edition.data();
        this.log = log;
        this.register = register;
        this.prose = prose;
        this.withProse = withProse;
        this.inputs = inputs;
        this.draft = draft;
    }

    void plan(List<Download> downloads) {
        page("", inputs.everything(), p -> FrontPage.of(edition, log.get().first(NEWS), p));
        page(DataPage.PATH, inputs.context(), p -> DataPage.of(edition, downloads, p));
        search();
        record();
    }

    /** The pages about what is on record, which need nothing beside them. */
    void record() {
        Fingerprint all = inputs.everything();
        Fingerprint outline = inputs.outline();
        page("changes/", all, p -> ChangesPage.of(edition, log.get(), p));
        page("corrections/", all, p -> CorrectionsPage.of(edition, p));
        data.pledges()
                .values()
                .forEach(pledge -> page(Paths.pledge(pledge.ref()), outline, p -> PledgePage.of(edition, pledge, p)));
        data.calls().values().forEach(call -> page(Paths.call(call.id()), outline, p -> CallPage.of(edition, call, p)));
        data.organisations()
                .values()
                .forEach(organisation -> page(
                        Paths.organisation(organisation.id()),
                        all,
                        p -> OrganisationPage.of(edition, organisation, p)));
        data.agreements()
                .values()
                .forEach(agreement -> page(
                        Paths.agreement(agreement.id()),
                        inputs.context(),
                        p -> AgreementPage.of(edition, agreement, p)));
        data.elections().values().forEach(this::election);
        persons()
                .forEach(person -> page(
                        Paths.person(person),
                        inputs.of(edition.standings().candidacies(person)),
                        p -> PersonPage.of(edition, person, p)));
    }

    /** The page to search on; where there is too much for one page, each letter has its own. */
    private void search() {
        boolean paged = AtoZ.paged(Register.size(data));
        Supplier<AtoZ> files = new Lazy<>(() -> AtoZ.of(register.get(), paged));
        page(Paths.SEARCH, inputs.names(), p -> SearchPage.of(edition, files.get(), p));
        for (String letter : paged ? AtoZ.LETTERS : List.<String>of()) {
            page(LetterPage.path(letter), inputs.names(), p -> LetterPage.of(edition, files.get(), letter, p));
        }
    }

    private Set<String> persons() {
        Set<String> persons = new LinkedHashSet<>();
        for (Candidate candidate : data.candidates()) {
            candidate.person().filter(edition.edition()::hasPage).ifPresent(persons::add);
        }
        return persons;
    }

    private void election(Election election) {
        page(Paths.election(election.id()), inputs.outline(), p -> ElectionPage.of(edition, election, p));
        for (Party party : data.parties().values()) {
            List<Candidate> candidates = edition.standings().partyCandidates(election.id(), party.id());
            if (!candidates.isEmpty()) {
                page(
                        Paths.party(election.id(), party.id()),
                        inputs.outline(),
                        p -> PartyPage.of(edition, election, party, p));
            }
        }
        election.ballots().values().forEach(ballot -> ballot(election, ballot));
    }

    /** A ballot and its scorecards, which name each other and link to a person's other candidacies. */
    private void ballot(Election election, Ballot ballot) {
        List<Candidate> candidates = edition.standings().ballotOrder(election.id(), ballot.area());
        Fingerprint neighbours = inputs.of(candidates);
        embed(
                Paths.ballot(election.id(), ballot.area()),
                neighbours,
                () -> EmbeddedBallot.of(edition, election, ballot));
        page(Paths.ballot(election.id(), ballot.area()), neighbours, p -> BallotPage.of(edition, election, ballot, p));
        for (Candidate candidate : candidates) {
            Supplier<Answered> answered = new Shared<>(() -> Answered.of(edition, candidate));
            page(
                    Paths.candidate(candidate),
                    candidate.person().isEmpty()
                            ? neighbours
                            : inputs.of(
                                    neighbours,
                                    edition.standings()
                                            .candidacies(candidate.person().get())),
                    p -> Scorecard.of(edition, candidate, answered.get(), p));
            embed(
                    Paths.candidate(candidate),
                    inputs.of(List.of(candidate)),
                    () -> EmbeddedScorecard.of(edition, candidate, answered.get()));
        }
    }

    /** The bare version of a page. */
    private void embed(String path, Fingerprint made, Supplier<View> view) {
        draft.stub(edition.prefix() + Paths.embed(path), made, view);
    }

    private void page(String path, Fingerprint made, Function<Optional<Prose>, View> view) {
        draft.page(edition.prefix() + path, withProse.apply(path, made), () -> view.apply(prose.apply(path)));
    }
}
