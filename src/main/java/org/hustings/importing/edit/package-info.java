/**
 * Changes in the text of a YAML file. In come a text and what is to be set, inserted or appended, named by its path; out
 * comes the text with those bytes changed and all others as they were, comments, order and quotes included. An edit is
 * read again before it is handed out, and there is none where it does not mean exactly what was asked for. Nothing here
 * knows the data contract or a file system.
 */
package org.hustings.importing.edit;
