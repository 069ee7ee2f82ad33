package org.hustings.card;

import java.util.HashMap;
import java.util.Map;

/** A font whose glyphs are drawn once for each size and quarter of a pixel. For one thread. */
final class Typeface {

    private static final int QUARTERS = 4;

    private final FontFile font;
    private final Shape shape = new Shape();
    private final Map<Long, Stencil> stencils = new HashMap<>();

    Typeface(FontFile font) {
        this.font = font;
    }

    /** Whether the font has a glyph for a character. */
    boolean has(int character) {
        return font.glyph(character) != 0;
    }

    /** The width of a line in visual order, in pixels. */
    int width(String line, int size) {
        return (int) Math.ceil(set(line, size, 0, 0, null, Paint.INK));
    }

    /** How far a line in visual order reaches above its baseline, in pixels: an accent on a capital further than an x. */
    int above(String line, int size) {
        return pixels(line.chars().map(c -> font.above(font.glyph(c))).max().orElse(0), size);
    }

    /** How far a line in visual order reaches below its baseline, in pixels: the dots of a last yeh further than a g. */
    int below(String line, int size) {
        return pixels(line.chars().map(c -> font.below(font.glyph(c))).max().orElse(0), size);
    }

    private int pixels(int units, int size) {
        return (int) Math.ceil((double) units * size / font.unitsPerEm);
    }

    /** Draws a line in visual order from x on its baseline. */
    void draw(String line, int size, int x, int baseline, Canvas canvas, Paint paint) {
        set(line, size, x, baseline, canvas, paint);
    }

    /** Moves the pen along a line, and draws where there is a canvas. */
    private float set(String line, int size, int x, int baseline, Canvas canvas, Paint paint) {
        float scale = (float) size / font.unitsPerEm;
        float pen = x;
        int before = 0;
        for (int i = 0; i < line.length(); i++) {
            int glyph = font.glyph(line.charAt(i));
            pen += scale * font.kerning(before, glyph);
            if (canvas != null) {
                int whole = (int) Math.floor(pen);
                int quarter = (int) ((pen - whole) * QUARTERS);
                canvas.put(stencil(glyph, size, quarter), whole, baseline, paint);
            }
            pen += scale * font.advance(glyph);
            before = glyph;
        }
        return pen - x;
    }

    private Stencil stencil(int glyph, int size, int quarter) {
        long key = ((long) glyph << 32) + (long) size * QUARTERS + quarter;
        Stencil known = stencils.get(key);
        if (known != null) {
            return known;
        }
        shape.clear();
        font.outline(glyph, (float) size / font.unitsPerEm, (float) quarter / QUARTERS, 0, shape);
        Stencil fresh = shape.stencil();
        stencils.put(key, fresh);
        return fresh;
    }
}
