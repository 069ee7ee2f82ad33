/**
 * The scorecard: one person on one ballot, and what they answered to each pledge. A candidate comes in with the edition
 * of a language; {@link org.hustings.page.scorecard.Scorecard} goes out.
 */
package org.hustings.page.scorecard;
