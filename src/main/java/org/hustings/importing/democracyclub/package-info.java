/**
 * Democracy Club's export of candidates. A table comes in; a {@link org.hustings.importing.roster.Roster} goes out, with a
 * problem for each row that could not be used. Here is what its columns mean, and the grammar of its ids of elections and
 * ballots, from which follow the body that is elected and how votes become seats.
 */
package org.hustings.importing.democracyclub;
