/**
 * What is true on a day. A dataset and a {@link org.hustings.model.Today} come in; answer states, tallies, ballot order,
 * outcomes and the standing of actions and indicators go out, each with a {@link org.hustings.standing.Phrase} that says
 * on what it rests. No wording, page, file or clock is known here.
 */
package org.hustings.standing;
