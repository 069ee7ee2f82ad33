package org.hustings.model;

/**
 * A link of a person.
 *
 * @param kind what it leads to, for example {@code website} or {@code twitter}
 * @param url {@code https}, {@code http} or {@code mailto}
 */
public record Link(String kind, @LinkTarget String url) {}
