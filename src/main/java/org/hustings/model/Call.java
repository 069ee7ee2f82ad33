package org.hustings.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * {@code data/calls/<call>/call.yaml} with its pledges: what a coalition asks of everyone who stands.
 *
 * @param id the folder's name
 * @param by who calls
 * @param note what readers must know about the call's dates, for example that one is inferred
 * @param source where the call was published
 * @param publishAnswersFrom the embargo: before this moment no answer is in any output
 * @param fairContact what must have been tried before anyone is shown as not having responded
 * @param pledges ids in the order asked
 * @param figures the numbers the call rests on
 */
public record Call(
        @Given SourceFile file,
        @Given String id,
        LocalText title,
        Optional<LocalText> by,
        Optional<LocalText> summary,
        Optional<LocalText> note,
        Optional<Source> source,
        Optional<LocalDate> opened,
        Optional<Moment> deadline,
        Optional<Moment> publishAnswersFrom,
        @Default("{}") FairContact fairContact,
        List<String> pledges,
        List<Figure> figures) {

    public Call {
        pledges = List.copyOf(pledges);
        figures = List.copyOf(figures);
    }

    /**
     * The least that must have been tried.
     *
     * @param attempts how many attempts
     * @param routes over how many different routes
     */
    public record FairContact(
            @Default("2") int attempts, @Default("2") int routes) {}

    /**
     * A number the call rests on.
     *
     * @param unit what is counted, for example {@code requests}; {@code GBP} for money
     * @param approximate whether the source gives it as about that much
     * @param atLeast whether the source says "more than"
     */
    public record Figure(
            BigDecimal value,
            Optional<LocalText> unit,
            LocalText label,
            boolean approximate,
            boolean atLeast,
            Optional<Source> source) {}
}
