package org.hustings.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hustings.model.Call;
import org.hustings.model.Dataset;
import org.hustings.model.Election;

/** The pages that show answers to a call: while those are under an embargo, a correction of such a page might tell one. */
public final class AnswerPages {

    private AnswerPages() {}

    /**
     * What the paths of the pages start with, in every language, with what is embedded and downloaded of them: those of calls
     * and elections, and of the bodies that are elected.
     *
     * @param hidden whether a call's answers may not be told
     */
    public static List<String> of(Dataset data, Predicate<Call> hidden) {
        List<String> pages =
                Stream.concat(calls(data, hidden), elections(data, hidden)).toList();
        Stream<String> embedded = pages.stream().map(Paths::embed);
        return Stream.concat(pages.stream(), embedded)
                .flatMap(path -> Stream.concat(
                        Stream.of(path), data.site().languages().stream().map(language -> language + "/" + path)))
                .toList();
    }

    private static Stream<String> calls(Dataset data, Predicate<Call> hidden) {
        return data.calls().values().stream().filter(hidden).map(call -> Paths.call(call.id()));
    }

    private static Stream<String> elections(Dataset data, Predicate<Call> hidden) {
        return data.elections().values().stream()
                .filter(election -> asks(data, election, hidden))
                .flatMap(election -> Stream.of(
                        Paths.election(election.id()),
                        "data/" + election.id() + "/",
                        Paths.organisation(election.organisation())));
    }

    private static boolean asks(Dataset data, Election election, Predicate<Call> hidden) {
        return election.calls().stream()
                .map(data.calls()::get)
                .filter(Objects::nonNull)
                .anyMatch(hidden);
    }
}
