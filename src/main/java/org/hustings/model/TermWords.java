package org.hustings.model;

import java.util.Locale;
import java.util.stream.Stream;

/** The words of every closed list, spelt once, since a big site says them millions of times. */
final class TermWords extends ClassValue<String[]> {

    static final TermWords OF = new TermWords();

    private TermWords() {}

    @Override
    protected String[] computeValue(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant ->
                        ((Term) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toArray(String[]::new);
    }
}
