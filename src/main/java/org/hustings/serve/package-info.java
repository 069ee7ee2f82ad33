/**
 * A preview in the browser while a site is written. It watches a project, serves what is made of it on this machine alone,
 * and tells open pages over server-sent events when to reload and what is wrong. How a site is made it does not know: it
 * is given a {@link org.hustings.serve.Showing}. Nothing that it adds to pages is ever published.
 */
package org.hustings.serve;
