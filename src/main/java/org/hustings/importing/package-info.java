/**
 * From other people's files to {@code data/}. A file from elsewhere comes in; out go staged writes of YAML files, what
 * changed in words, and what is wrong with the file, row by row. What an editor wrote is changed only where the source
 * owns it, and then only those bytes. Below this package are the kinds of file: {@code democracyclub}, {@code popolo}
 * and {@code answers}; {@code roster} is who stands where, whatever it was read from.
 */
package org.hustings.importing;
