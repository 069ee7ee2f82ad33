/**
 * Numbers to look at: tallies as stacked bars and indicators as lines, drawn as SVG, and the same numbers in words.
 * Tallies and standings come in with a wording; drawings and phrases go out. No page is known here.
 */
package org.hustings.page.chart;
