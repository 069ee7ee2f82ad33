package org.hustings.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.LocalText;
import org.hustings.model.Party;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.search.SearchEntry.Kind;
import org.hustings.standing.GuessedName;
import org.hustings.standing.Letters;

/** Everything on the site that can be found by its name, in one language. */
public final class Register {

    private final LanguageEdition edition;
    private final Dataset data;
    private final String language;
    private final List<SearchEntry> entries = new ArrayList<>();

    private Register(LanguageEdition edition) {
        this.edition = edition;
        this.data = edition.data();
        this.language = edition.wording().language();
    }

    /** All entries, in the order of the data. */
    public static List<SearchEntry> of(LanguageEdition edition) {
        Register register = new Register(edition);
        register.addAll();
        return register.entries;
    }

    /** About how many entries there are, without making them. */
    public static int size(Dataset data) {
        int ballots = data.elections().values().stream()
                .mapToInt(election -> election.ballots().size())
                .sum();
        return data.candidates().size() + ballots + data.pledges().size();
    }

    private void addAll() {
        data.organisations()
                .values()
                .forEach(body -> add(Kind.ORGANISATION, body.name(), List.of(), Paths.organisation(body.id())));
        data.calls().values().forEach(call -> add(Kind.CALL, call.title(), List.of(), Paths.call(call.id())));
        data.pledges().values().forEach(pledge -> {
            String call = edition.text(data.calls().get(pledge.call()).title());
            add(Kind.PLEDGE, pledge.title(), List.of(call), Paths.pledge(pledge.ref()));
        });
        data.agreements().values().forEach(agreement -> {
            Optional<String> body = agreement
                    .organisation()
                    .map(id -> edition.text(data.organisations().get(id).name()));
            add(Kind.AGREEMENT, agreement.title(), body.stream().toList(), Paths.agreement(agreement.id()));
        });
        data.elections().values().forEach(this::election);
        data.candidates().forEach(this::candidate);
    }

    private void election(Election election) {
        Optional<String> name = Optional.of(edition.text(election.name()));
        String day = edition.wording().date(election.date());
        add(Kind.ELECTION, election.name(), List.of(day), Paths.election(election.id()));
        for (Ballot ballot : election.ballots().values()) {
            LocalText area = edition.area(election, ballot.area()).name();
            add(Kind.AREA, area, List.of(), name, Paths.ballot(election.id(), ballot.area()));
        }
        for (Party party : data.parties().values()) {
            if (!edition.standings().partyCandidates(election.id(), party.id()).isEmpty()) {
                add(
                        Kind.PARTY,
                        LocalText.of(edition.party(party.id())),
                        List.of(),
                        name,
                        Paths.party(election.id(), party.id()));
            }
        }
    }

    private void add(Kind kind, LocalText text, List<String> details, String path) {
        add(kind, text, details, Optional.empty(), path);
    }

    private void add(Kind kind, LocalText text, List<String> details, Optional<String> election, String path) {
        String name = edition.text(text);
        entries.add(new SearchEntry(
                kind, name, Letters.of(name), details, election, Optional.empty(), Optional.empty(), path));
    }

    private void candidate(Candidate candidate) {
        Election election = edition.election(candidate.election());
        GuessedName paper = GuessedName.onPaper(candidate, language);
        List<String> details = new ArrayList<>(3);
        details.add(edition.party(candidate.party()));
        details.add(edition.text(edition.area(election, candidate.area()).name()));
        Optional<String> nominated = nominated(candidate);
        nominated.ifPresent(name -> details.add(edition.wording().text("scorecard.on-the-paper") + ' ' + name));
        entries.add(new SearchEntry(
                Kind.CANDIDATE,
                edition.text(candidate.name()),
                Letters.of(paper.surname()) + ' ' + Letters.of(paper.otherNames()),
                details,
                Optional.of(edition.text(election.name())),
                nominated,
                candidate.standing() ? Optional.empty() : Optional.of(candidate.status()),
                Paths.candidate(candidate)));
    }

    /** The name on the ballot paper, where it is another than the one that somebody goes by. */
    private Optional<String> nominated(Candidate candidate) {
        Optional<String> nominated = candidate
                .ballotName()
                .map(name -> name.otherNames().map(other -> other + ' ').orElse("") + name.surname());
        return nominated.filter(name -> !Letters.of(name).equals(Letters.of(edition.text(candidate.name()))));
    }
}
