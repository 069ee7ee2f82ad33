package org.hustings.page;

/**
 * A link with its text.
 *
 * @param text what readers see
 * @param href relative within the site, absolute to anywhere else
 */
public record Hyperlink(String text, String href) {}
