/**
 * Social cards: what a page's card shows comes in, the bytes of a PNG go out. Letters are drawn from the outlines of a
 * bundled font by code of our own, and the same on every machine: no font, rasteriser or compressor of the machine has a
 * part in it. No page is planned here and no file is read but the fonts in the jar.
 */
package org.hustings.card;
