package org.hustings;

/**
 * What was published.
 *
 * @param files how many files the site has
 * @param pages how many of them are pages
 * @param changed whether anything was written at all
 */
public record Published(int files, int pages, boolean changed) {}
