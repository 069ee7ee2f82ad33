package org.hustings.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
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
        if (data.calls().values().stream().noneMatch(hidden)) {
            return false;
        }
        String path = folder(correction.page().orElse(""));
        return path.isEmpty()
                || path.equals(DOWNLOADS)
                || (path.startsWith(PEOPLE) && ofPerson(path.substring(PEOPLE.length())))
                || Stream.of(ANY.stream(), calls(), elections())
                        .flatMap(paths -> paths)
                        .anyMatch(path::startsWith);
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

    private Stream<String> calls() {
        return data.calls().values().stream().filter(hidden).map(call -> Paths.call(call.id()));
    }

    private Stream<String> elections() {
        return data.elections().values().stream()
                .filter(this::asks)
                .flatMap(election -> Stream.of(
                        Paths.election(election.id()),
                        DOWNLOADS + election.id() + "/",
                        Paths.organisation(election.organisation())));
    }

    /** Whether a path below the folder of people is that of somebody who is asked. */
    private boolean ofPerson(String path) {
        String person = path.substring(0, path.indexOf('/') < 0 ? path.length() : path.indexOf('/'));
        return data.candidates().stream()
                .filter(candidate -> candidate.person().equals(Optional.of(person)))
                .map(candidate -> data.elections().get(candidate.election()))
                .anyMatch(election -> election != null && asks(election));
    }

    private boolean asks(Election election) {
        return election.calls().stream()
                .map(data.calls()::get)
                .filter(Objects::nonNull)
                .anyMatch(hidden);
    }
}
