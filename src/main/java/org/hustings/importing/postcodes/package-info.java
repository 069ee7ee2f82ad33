/**
 * Postcodes: the ONS Postcode Directory or Code-Point Open becomes {@code data/postcodes/}. The areas of the project and
 * the CSV files come in; one file of lines for each outward code goes out, with problems at the lines of the CSV. Rows
 * stream through: what is kept of one is a number.
 */
package org.hustings.importing.postcodes;
