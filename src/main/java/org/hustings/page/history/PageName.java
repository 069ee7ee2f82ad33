package org.hustings.page.history;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hustings.model.Agreement;
import org.hustings.model.Ballot;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.LocalText;
import org.hustings.model.Organisation;
import org.hustings.model.Pledge;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.standing.Phrase;

/** What readers call a page, where all that is known of it is its path. */
final class PageName {

    private PageName() {}

    /** The name of what the page is about; for any other page its path. */
    static Phrase of(LanguageEdition edition, String path) {
        return Stream.of(
                        titles(edition, path),
                        edition.data().elections().values().stream()
                                .flatMap(election -> election.ballots().values().stream()
                                        .filter(ballot -> Paths.ballot(election.id(), ballot.area())
                                                .equals(path))
                                        .map(ballot -> of(edition, election, ballot))))
                .flatMap(names -> names)
                .findFirst()
                .orElseGet(() -> Phrase.of("page.named", "name", "/" + path));
    }

    /** The name of a scorecard. */
    static Phrase of(LanguageEdition edition, Candidate candidate) {
        Election election = edition.election(candidate.election());
        return in(candidate.name(), edition.area(election, candidate.area()).name());
    }

    private static Phrase of(LanguageEdition edition, Election election, Ballot ballot) {
        return in(edition.area(election, ballot.area()).name(), election.name());
    }

    private static Phrase in(LocalText name, LocalText place) {
        return new Phrase("page.named-in", Map.of("name", name, "place", place));
    }

    private static Stream<Phrase> titles(LanguageEdition edition, String path) {
        Stream<Optional<LocalText>> titles = Stream.of(
                find(edition.data().calls().values().stream(), call -> Paths.call(call.id()), Call::title, path),
                find(edition.data().pledges().values().stream(), p -> Paths.pledge(p.ref()), Pledge::title, path),
                find(edition.data().elections().values().stream(), e -> Paths.election(e.id()), Election::name, path),
                find(
                        edition.data().organisations().values().stream(),
                        o -> Paths.organisation(o.id()),
                        Organisation::name,
                        path),
                find(
                        edition.data().agreements().values().stream(),
                        a -> Paths.agreement(a.id()),
                        Agreement::title,
                        path));
        return titles.flatMap(Optional::stream).map(title -> Phrase.of("page.named", "name", title));
    }

    private static <T> Optional<LocalText> find(
            Stream<T> things, Function<T, String> pathOf, Function<T, LocalText> titleOf, String path) {
        return things.filter(thing -> pathOf.apply(thing).equals(path))
                .map(titleOf)
                .findFirst();
    }
}
