package org.hustings.importing.answers;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.importing.Slug;
import org.hustings.importing.table.Table;
import org.hustings.model.Answer;

/**
 * Which column of a table means what.
 *
 * @param columns headings by what they mean: {@code candidate}, {@code person}, {@code name}, {@code area}, {@code date},
 *     {@code given_by}, {@code reason}, in the order written
 * @param pledges where the answers to each pledge stand, by the pledge's id
 * @param answers what the words of the table mean, by their folded form
 * @param dayFirst whether 03/04/2021 is the third of April
 * @param givenBy who answered, where no column says it
 * @param date the day of every answer, where no column says it
 * @param reason why an answer changed, where no column says it
 * @param source fields of the answers' {@code source} in the order written
 */
record Mapping(
        Map<String, String> columns,
        Map<String, Pledge> pledges,
        Map<String, Answer.Kind> answers,
        boolean dayFirst,
        Answer.GivenBy givenBy,
        Optional<String> date,
        Optional<String> reason,
        Map<String, String> source) {

    Mapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        pledges = Collections.unmodifiableMap(new LinkedHashMap<>(pledges));
        answers = Map.copyOf(answers);
        source = Collections.unmodifiableMap(new LinkedHashMap<>(source));
    }

    /**
     * Where the answers to a pledge stand.
     *
     * @param answer the column with the answer itself
     * @param words the column with what they said about it
     */
    record Pledge(String answer, Optional<String> words) {}

    /** The columns of a table that mean something, from 0. */
    Set<Integer> taken(Table table) {
        Set<Integer> taken = new HashSet<>();
        columns.values().forEach(heading -> table.column(heading).ifPresent(taken::add));
        pledges.values().forEach(pledge -> {
            table.column(pledge.answer()).ifPresent(taken::add);
            pledge.words().flatMap(table::column).ifPresent(taken::add);
        });
        return taken;
    }

    /** What an answer in the table's own words means. */
    Optional<Answer.Kind> kind(String answer) {
        return Optional.ofNullable(answers.get(Slug.folded(answer)));
    }
}
