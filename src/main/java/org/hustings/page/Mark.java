package org.hustings.page;

/**
 * A state as readers see it: a word, and a shape that repeats it without resting on colour.
 *
 * @param shape the symbol's name in {@code templates/part/shapes.jte}, without its {@code m-}
 * @param word the state in everyday words
 */
public record Mark(String shape, String word) {}
