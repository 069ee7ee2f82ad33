package org.hustings.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.model.Call;
import org.hustings.model.Correction;
import org.hustings.model.Dataset;
import org.hustings.model.Election;

/**
 * The pages that show answers to a call: while those are under an embargo, a correction of such a page might tell one. So
 * might one that names no page, of which nobody can say what it is about.
 */
public final class AnswerPages {

    /** The pages that show answers to every call, besides the front page. */
    private static final List<String> ANY = List.of("changes/", "corrections/");

    private static final String DOWNLOADS = "data/";
    private static final String PEOPLE = "people/";
    private static final String EMBEDDED = "embed/";

    private final Dataset data;
    private final Predicate<Call> hidden;

    /** @param hidden whether a call's answers may not be told */
    public AnswerPages(Dataset data, Predicate<Call> hidden) {
        this.data = data;
        this.hidden = hidden;
    }

    /** Whether a correction in the site's own list might tell an answer that may not be told. */
    public boolean mayTell(Correction correction) {
        Set<String> calls = data.elections().values().stream()
                .flatMap(election -> election.calls().stream())
                .map(data.calls()::get)
                .filter(call -> (call != null) && hidden.test(call) && mayBeAnswered(call, correction.on()))
                .map(Call::id)
                .collect(Collectors.toSet());
        if (calls.isEmpty()) {
            return false;
        }
        String path = folder(correction.page().orElse(""));
        return path.isEmpty()
                || path.equals(DOWNLOADS)
                || (path.startsWith(PEOPLE) && ofPerson(path.substring(PEOPLE.length()), calls))
                || Stream.of(ANY.stream(), calls.stream().map(Paths::call), elections(calls))
                        .flatMap(paths -> paths)
                        .anyMatch(path::startsWith);
    }

    /** Whether there could be an answer to a call on a day. What was corrected before stays where everybody can read it. */
    private boolean mayBeAnswered(Call call, LocalDate day) {
        return call.opened()
                .map(opened -> !day.isBefore(opened) || isAnswered(call, day))
                .orElse(true);
    }

    /** Whether somebody who is asked had answered anything by a day, though the call had not opened: days are mistyped. */
    private boolean isAnswered(Call call, LocalDate day) {
        Set<String> asking = data.elections().values().stream()
                .filter(election -> election.calls().contains(call.id()))
                .map(Election::id)
                .collect(Collectors.toSet());
        return data.candidates().stream()
                .filter(candidate -> asking.contains(candidate.election()))
                .flatMap(candidate -> candidate.answers().entrySet().stream())
                .filter(entry -> isOf(call, entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(answer -> !answer.on().isAfter(day));
    }

    private static boolean isOf(Call call, String key) {
        return call.pledges().contains(key) || key.startsWith(call.id() + "/");
    }

    /** A page's path in the default language, with a slash at its end and of the page that is embedded. */
    private String folder(String page) {
        String path = page.isEmpty() || page.endsWith("/") ? page : page + "/";
        Optional<String> language = data.site().languages().stream()
                .map(tag -> tag + "/")
                .filter(path::startsWith)
                .findFirst();
        String plain = path.substring(language.map(String::length).orElse(0));
        return plain.startsWith(EMBEDDED) ? plain.substring(EMBEDDED.length()) : plain;
    }

    private Stream<String> elections(Set<String> calls) {
        return data.elections().values().stream()
                .filter(election -> asks(election, calls))
                .flatMap(election -> Stream.of(
                        Paths.election(election.id()),
                        DOWNLOADS + election.id() + "/",
                        Paths.organisation(election.organisation())));
    }

    /** Whether a path below the folder of people is that of somebody who is asked. */
    private boolean ofPerson(String path, Set<String> calls) {
        String person = path.substring(0, path.indexOf('/') < 0 ? path.length() : path.indexOf('/'));
        return data.candidates().stream()
                .filter(candidate -> candidate.person().equals(Optional.of(person)))
                .map(candidate -> data.elections().get(candidate.election()))
                .anyMatch(election -> (election != null) && asks(election, calls));
    }

    private static boolean asks(Election election, Set<String> calls) {
        return election.calls().stream().anyMatch(calls::contains);
    }
}
