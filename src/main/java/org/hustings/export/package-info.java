/**
 * The site's facts for machines: tables, JSON beside the pages, Popolo, a data package, the sitemap and what hosts read.
 * An edition comes in, bytes go out. Every export asks {@link org.hustings.standing.Standings}, never the raw answers, so
 * that embargo and retention hold here as on the pages. No template and no file system is known here.
 */
package org.hustings.export;
