/**
 * The page to search on. Everything that can be found is listed once as {@link org.hustings.page.search.SearchEntry}, the
 * source of the lists from A to Z and of the index that browsers search. No answer is known here, so none can get into
 * either.
 */
package org.hustings.page.search;
