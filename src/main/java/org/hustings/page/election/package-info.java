/**
 * Elections and their ballots: where a voter lands. An election, or one of its ballots, comes in with the edition of a
 * language; {@link org.hustings.page.election.ElectionPage} and {@link org.hustings.page.election.BallotPage} go out.
 * Everybody stands in ballot order, with the same space for each.
 */
package org.hustings.page.election;
