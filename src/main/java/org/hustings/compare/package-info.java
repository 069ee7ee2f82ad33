/**
 * What would change on the site between two states of a project, in words. Two {@link org.hustings.compare.Snapshot}s come
 * in, a list of typed {@link org.hustings.compare.Change}s goes out, and each form in which it is told is a class of its own.
 * What an embargo hides on the day that is described stays hidden here as well: a comment on a pull request is public. No
 * file, clock or git is known here.
 */
package org.hustings.compare;
