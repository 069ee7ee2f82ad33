/**
 * Popolo JSON: persons, organisations, areas, posts, events and memberships, as popoloproject.com describes them and as a
 * site of this program publishes them. The text of a file comes in; a {@link org.hustings.importing.roster.Roster} of those
 * whose membership is a candidacy goes out, with a problem for each that could not be used.
 */
package org.hustings.importing.popolo;
