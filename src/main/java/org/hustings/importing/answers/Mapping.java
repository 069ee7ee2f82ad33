package org.hustings.importing.answers;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.importing.Slug;
import org.hustings.model.Answer;

/**
 * Which column of a table means what. Columns count from 0.
 *
 * @param columns by what they mean: {@code candidate}, {@code person}, {@code name}, {@code surname}, {@code area}, {@code date},
 *     {@code given_by}, {@code reason}, in the order written
 * @param pledges where the answers to each pledge stand, by the pledge's id
 * @param answers what the words of the table mean, by their folded form
 * @param consent whether somebody agrees that an answer is published
 * @param people who is meant by a name that fits nobody for sure, by its folded form: the path or id of a candidate
 * @param dayFirst whether 03/04/2021 is the third of April; empty where nothing says so
 * @param givenBy who answered, where no column says it
 * @param date the day of every answer, where no column says it
 * @param reason why an answer changed, where no column says it
 * @param saidMore why the same answer was given again in other words, where no column says it
 * @param source fields of the answers' {@code source} in the order written
 */
record Mapping(
        Map<String, Integer> columns,
        Map<String, Pledge> pledges,
        Map<String, Answer.Kind> answers,
        Consent consent,
        Map<String, String> people,
        Optional<Boolean> dayFirst,
        Answer.GivenBy givenBy,
        Optional<String> date,
        Optional<String> reason,
        Optional<String> saidMore,
        Map<String, String> source) {

    Mapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        pledges = Collections.unmodifiableMap(new LinkedHashMap<>(pledges));
        answers = Map.copyOf(answers);
        people = Map.copyOf(people);
        source = Collections.unmodifiableMap(new LinkedHashMap<>(source));
    }

    /**
     * Where the answers to a pledge stand.
     *
     * @param answer the column with the answer itself
     * @param words the column with what they said about it
     */
    record Pledge(int answer, Optional<Integer> words) {}

    /** The columns of a table that mean something. */
    Set<Integer> taken() {
        Set<Integer> taken = new HashSet<>(columns.values());
        pledges.values().forEach(pledge -> {
            taken.add(pledge.answer());
            pledge.words().ifPresent(taken::add);
        });
        consent.column().ifPresent(taken::add);
        return taken;
    }

    /** What an answer in the table's own words means. */
    Optional<Answer.Kind> kind(String answer) {
        return Optional.ofNullable(answers.get(Slug.folded(answer)));
    }
}
