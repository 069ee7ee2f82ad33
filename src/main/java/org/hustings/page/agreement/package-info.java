/**
 * The page of an agreement: its commitments, its action plan and its indicators. An agreement comes in with the
 * edition of a language; the view of its page goes out.
 */
package org.hustings.page.agreement;
