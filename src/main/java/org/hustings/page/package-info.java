/**
 * What the site consists of. An {@link org.hustings.page.Edition} comes in; a {@link org.hustings.page.SitePlan} goes
 * out: every file with its path, the fingerprint of what it depends on, and what makes it, page by page only when asked.
 * Views have decided everything a template needs; no template, file system or clock is known here.
 */
package org.hustings.page;
