package org.hustings.page;

/**
 * Authored prose that a page carries along with its data.
 *
 * @param html the body: sanitised, its links resolved for the page it stands on. Templates print it as it is
 */
public record Prose(String html) {}
