/**
 * The pages that belong to the site as a whole: the front page, authored pages, and what stands at addresses where there
 * is no page, or no longer.
 */
package org.hustings.page.site;
