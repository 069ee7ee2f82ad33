/**
 * Tables from elsewhere: CSV in the encodings and with the separators that people send, and Excel workbooks. In comes a
 * file that nobody vouches for; out come rows of text that know where they stand, or a problem that says why there are
 * none. Size and expansion are bounded. Nothing here knows what a column means.
 */
package org.hustings.importing.table;
