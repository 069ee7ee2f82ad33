/**
 * The small pieces of data that authored prose shows: a tally, a scorecard, a ballot, an indicator. The target of a
 * macro comes in with the page that the prose stands on; a view goes out.
 */
package org.hustings.page.piece;
