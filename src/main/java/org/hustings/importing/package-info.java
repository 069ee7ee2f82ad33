/**
 * From other people's files to {@code data/}. A file from elsewhere comes in; out go staged writes of files, what changed
 * in words, and what is wrong with the file, row by row. What an editor wrote is changed only where the source owns it, and
 * then only those bytes. Knows no page, no template and no clock. Below this package are the kinds of file:
 * {@code democracyclub}, {@code popolo}, {@code answers} and {@code postcodes}; {@code roster} is who stands where, whatever
 * it was read from.
 */
package org.hustings.importing;
