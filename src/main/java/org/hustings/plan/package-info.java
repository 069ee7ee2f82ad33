/**
 * Which files the site has. An edition and its authored prose come in; the whole {@link org.hustings.page.SitePlan} goes
 * out, with problems such as links that lead nowhere. This is the one place that lists every kind of page and export.
 */
package org.hustings.plan;
