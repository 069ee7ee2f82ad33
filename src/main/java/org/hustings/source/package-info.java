/**
 * From files to the model. The files under {@code data/} come in; a {@link org.hustings.model.Dataset} goes out with all
 * problems, each at its line and column, and the fingerprint of every file. What a key means is read off the records of
 * the model, which are turned into {@link org.hustings.source.Shape}s once. Assets are listed here too, under the names
 * they are published by. Nothing here knows today, the rules of the data contract or how anything is shown.
 */
package org.hustings.source;
