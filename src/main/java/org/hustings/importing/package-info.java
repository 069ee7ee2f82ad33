/**
 * Files of others become files under {@code data/}, one package for each kind of file. What the project holds and the
 * file to import come in; changed files and problems at their lines go out. Knows no page, no template and no clock.
 */
package org.hustings.importing;
