package org.hustings.page.styleguide;

import java.util.List;
import java.util.stream.Stream;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.page.Address;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;

/** Every page of the style guide. */
record SamplePages(Address here) {

    private LanguageEdition edition() {
        return here.edition();
    }

    private Dataset data() {
        return edition().data();
    }

    List<SamplePage> ballots() {
        return data().elections().values().stream()
                .flatMap(election -> election.ballots().values().stream().map(ballot -> ballot(election, ballot)))
                .toList();
    }

    private SamplePage ballot(Election election, Ballot ballot) {
        String path = Paths.ballot(election.id(), ballot.area());
        String area = edition().text(edition().area(election, ballot.area()).name());
        String name = edition().wording().text("ballot.title", "area", area, "election", election.name());
        SamplePage page = SamplePage.of(here, path, name).withEmbed(here, path).withCard(here, path);
        List<Candidate> candidates = edition().standings().ballotOrder(election.id(), ballot.area());
        return candidates.size() < 2
                ? page
                : page.withComparison(
                        here,
                        path + "#compare=" + candidates.get(0).id() + ","
                                + candidates.get(1).id());
    }

    List<SamplePage> scorecards() {
        return data().candidates().stream()
                .map(candidate -> {
                    String path = Paths.candidate(candidate);
                    return SamplePage.of(here, path, edition().text(candidate.name()))
                            .withEmbed(here, path)
                            .withCard(here, path);
                })
                .toList();
    }

    List<SamplePage> calls() {
        Stream<SamplePage> calls = data().calls().values().stream()
                .map(call ->
                        SamplePage.of(here, Paths.call(call.id()), edition().text(call.title())));
        Stream<SamplePage> pledges = data().pledges().values().stream().map(pledge -> {
            String path = Paths.pledge(pledge.ref());
            return SamplePage.of(here, path, edition().text(pledge.title())).withCard(here, path);
        });
        return Stream.concat(calls, pledges).toList();
    }

    List<SamplePage> agreements() {
        return data().agreements().values().stream()
                .map(agreement -> {
                    String path = Paths.agreement(agreement.id());
                    return SamplePage.of(here, path, edition().text(agreement.title()))
                            .withCard(here, path);
                })
                .toList();
    }

    /** All others: elections, parties, persons, organisations, and the two records. */
    List<SamplePage> others() {
        Stream<SamplePage> elections = data().elections().values().stream()
                .map(election -> SamplePage.of(
                        here, Paths.election(election.id()), edition().text(election.name())));
        Stream<SamplePage> parties = data().elections().values().stream()
                .flatMap(election -> data().parties().keySet().stream()
                        .filter(party -> !edition()
                                .standings()
                                .partyCandidates(election.id(), party)
                                .isEmpty())
                        .map(party -> SamplePage.of(
                                here,
                                Paths.party(election.id(), party),
                                edition().party(party))));
        Stream<SamplePage> persons = data().candidates().stream()
                .flatMap(candidate -> candidate.person().stream())
                .distinct()
                .map(person -> SamplePage.of(
                        here,
                        Paths.person(person),
                        edition()
                                .text(edition()
                                        .standings()
                                        .candidacies(person)
                                        .get(0)
                                        .name())));
        Stream<SamplePage> organisations = data().organisations().values().stream()
                .map(body -> SamplePage.of(
                        here, Paths.organisation(body.id()), edition().text(body.name())));
        Stream<SamplePage> records = Stream.of("changes", "corrections")
                .map(record ->
                        SamplePage.of(here, record + "/", edition().wording().text(record + ".title")));
        return Stream.of(elections, parties, persons, organisations, records)
                .flatMap(pages -> pages)
                .toList();
    }
}
