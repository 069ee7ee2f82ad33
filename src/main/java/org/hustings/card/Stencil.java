package org.hustings.card;

/** How much of each pixel of a rectangle is covered. */
final class Stencil {

    /** A pixel that is covered wholly. */
    static final int FULL = 15;

    private final int x;
    private final int y;
    private final int width;
    private final byte[] levels;

    /**
     * @param x of the left column, from where it is put
     * @param y of the top row, from where it is put
     * @param levels from 0 to {@value #FULL}, row by row
     */
    Stencil(int x, int y, int width, byte[] levels) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.levels = levels;
    }

    int x() {
        return x;
    }

    int y() {
        return y;
    }

    int width() {
        return width;
    }

    int height() {
        return width == 0 ? 0 : levels.length / width;
    }

    /** How much of a pixel is covered, from 0 to {@value #FULL}. */
    int level(int column, int row) {
        return levels[row * width + column];
    }
}
