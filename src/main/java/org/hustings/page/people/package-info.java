/**
 * The pages of those who stand and of those who are elected: parties, persons and elected bodies. An entry of the
 * data comes in with the edition of a language; the view of its page goes out.
 */
package org.hustings.page.people;
