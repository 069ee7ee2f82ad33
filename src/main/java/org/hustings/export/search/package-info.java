/**
 * The index that browsers search, in parts so small that the first result costs a reader some ten kilobytes however big the
 * site is. {@link org.hustings.page.search.SearchEntry Entries} come in; a directory, the parts with names and the parts
 * with spellings go out, as scripts, since a page that is opened from a folder may load scripts and nothing else.
 * {@code assets/search.js} reads them: how words are cut up, ordered and hashed must stay the same here and there.
 */
package org.hustings.export.search;
