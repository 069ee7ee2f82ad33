/**
 * The page of what can be downloaded. A list of files and their columns comes in; the view of the page goes out.
 */
package org.hustings.page.download;
