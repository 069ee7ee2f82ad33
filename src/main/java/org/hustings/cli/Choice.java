package org.hustings.cli;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One of a few words that an option takes, in capitals or not. Picocli's own way would list them in capitals. */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {

    private final E[] choices;
    private final Function<E, String> word;

    /** @param word what is typed for a choice */
    Choice(E[] choices, Function<E, String> word) {
        this.choices = choices.clone();
        this.word = word;
    }

    @Override
    public E convert(String typed) {
        return Arrays.stream(choices)
                .filter(choice -> word.apply(choice).equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + Arrays.stream(choices).map(word).collect(Collectors.joining(", ")) + ", but was '"
                        + typed + "'"));
    }
}
