package org.hustings.card;

import java.util.Arrays;

/** The pixels of a card, each an index into the palette of {@link Paint}. */
final class Canvas {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private final byte[] pixels = new byte[WIDTH * HEIGHT];

    void clear() {
        Arrays.fill(pixels, (byte) Paint.INK.index(0));
    }

    /** Fills a rectangle with a paint's shade. */
    void fill(int x, int y, int width, int height, int index) {
        for (int row = y; row < y + height; row++) {
            Arrays.fill(pixels, row * WIDTH + x, row * WIDTH + x + width, (byte) index);
        }
    }

    /** Puts a stencil's shape down in a paint; what lies outside is cut off. */
    void put(Stencil stencil, int x, int y, Paint paint) {
        int left = x + stencil.x();
        int top = y + stencil.y();
        for (int row = Math.max(0, -top); row < stencil.height() && top + row < HEIGHT; row++) {
            for (int column = Math.max(0, -left); column < stencil.width() && left + column < WIDTH; column++) {
                int level = stencil.level(column, row);
                int at = (top + row) * WIDTH + left + column;
                if (level > 0 && level > pixels[at] % (Stencil.FULL + 1)) {
                    pixels[at] = (byte) paint.index(level);
                }
            }
        }
    }

    /** The pixels, row by row. */
    byte[] pixels() {
        return pixels;
    }
}
