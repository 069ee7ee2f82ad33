/**
 * Answers from a form or a spreadsheet. In come a table and a mapping that says which column means what; answers are
 * staged in the files of the candidates who gave them, the newest last and none ever rewritten. A row that could be about
 * more than one person, or about nobody, is told with those it may mean, and never guessed. Where there is no mapping, one
 * is proposed.
 */
package org.hustings.importing.answers;
