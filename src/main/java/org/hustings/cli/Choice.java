package org.hustings.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One of a few words that an option takes, in capitals or not. Picocli's own way would list them in capitals. */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {

    private final E[] choices;

    /** @param choices each with its word as {@link Object#toString} */
    Choice(E[] choices) {
        this.choices = choices.clone();
    }

    @Override
    public E convert(String word) {
        return Arrays.stream(choices)
                .filter(choice -> choice.toString().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + Arrays.stream(choices).map(Object::toString).collect(Collectors.joining(", ")) + ", but was '"
                        + word + "'"));
    }
}
