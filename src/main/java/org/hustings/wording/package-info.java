/**
 * The site's own words. Strings of one language come in as a map from key to pattern; sentences, dates and numbers in that
 * language's form go out. Months and separators are strings too, since the JDK's locale data differs between versions and
 * the same site must give the same bytes everywhere. No file and no page is known here.
 */
package org.hustings.wording;
