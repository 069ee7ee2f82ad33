/**
 * The pages of a call and of its pledges: what is asked, and how everybody answered. A call or pledge comes in with
 * the edition of a language; the view of its page goes out.
 */
package org.hustings.page.call;
