/**
 * Problems as values. Every stage that meets bad input makes {@link org.hustings.problem.Problem}s or
 * {@link org.hustings.problem.Finding}s and goes on; nothing here throws, prints or knows a file system.
 */
package org.hustings.problem;
