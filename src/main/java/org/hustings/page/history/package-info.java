/**
 * What was recorded and corrected, and when. An edition comes in; the log of changes and the views of its pages go
 * out.
 */
package org.hustings.page.history;
