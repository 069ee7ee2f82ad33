/**
 * Who stands where, brought into {@code data/}. A {@link org.hustings.importing.roster.Roster} comes in, whatever it was
 * read from; areas, parties, elections, ballots and candidates are staged in a {@link
 * org.hustings.importing.DataFolder}. What is new gets a file or an entry. In what is there, only what the source owns is
 * changed, and a line that ends in the comment {@code # keep} is not.
 */
package org.hustings.importing.roster;
