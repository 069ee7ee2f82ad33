package org.hustings.card;

import java.util.function.IntPredicate;

/**
 * How rows are laid out: as large as the room allows.
 *
 * @param size of the letters, in pixels
 * @param height of a row
 * @param mark the side of a mark
 */
record Grid(int columns, int perColumn, int size, int height, int mark, int width) {

    /** Between two columns, in pixels. */
    static final int GAP = 48;

    private static final int INNER = Canvas.WIDTH - 128;
    private static final int LARGEST = 46;
    /** Below this a row in one column is hard to read where the card is shown small. */
    private static final int SMALLEST_WORDED = 32;

    private static final int SMALLEST = 16;
    /** Rather than write smaller than this, a text is cut short. */
    private static final int SMALLEST_WHOLE = 22;
    /** Texts that are cut short stand at this size at most, so that less is cut. */
    private static final int CUT = 32;

    /** Whether rows with a word each fit in one column. */
    static boolean fits(int rows, int room) {
        return room / rows >= height(SMALLEST_WORDED);
    }

    /**
     * One column.
     *
     * @param whole whether every row's text fits at a size of letters
     */
    static Grid column(int rows, int room, IntPredicate whole) {
        int size = LARGEST;
        while (size > SMALLEST_WORDED && (rows * height(size) > room || !whole.test(size))) {
            size--;
        }
        return new Grid(1, rows, size, Math.min(room / rows, size * 7 / 4), size, INNER);
    }

    /** Whether every row's text fits beside its marks. */
    @FunctionalInterface
    interface Whole {

        boolean at(int size, int width);
    }

    /** As many columns as give the largest letters at which every row's text fits, or else the largest letters. */
    static Grid of(int rows, int room, int marks, Whole whole) {
        Grid best = null;
        boolean bestWhole = false;
        for (int columns = 1; columns <= 3; columns++) {
            Grid grid = of(rows, columns, room, marks);
            int size = grid.size;
            while (size > SMALLEST_WHOLE && !whole.at(size, grid.left(marks))) {
                size--;
            }
            boolean isWhole = size >= SMALLEST_WHOLE && whole.at(size, grid.left(marks));
            Grid fit = grid.withSize(isWhole ? size : Math.min(grid.size, CUT));
            boolean fits = best == null || best.perColumn * best.height > room;
            if (fits || (isWhole && !bestWhole) || (isWhole == bestWhole && fit.size > best.size)) {
                best = fit;
                bestWhole = isWhole;
            }
        }
        int shown = Math.min(best.perColumn, Math.max(1, room / best.height));
        int height = Math.max(best.height, Math.min(room / shown, Math.max(best.size, best.mark) * 7 / 4));
        return new Grid(best.columns, shown, best.size, height, best.mark, best.width);
    }

    private static Grid of(int rows, int columns, int room, int marks) {
        int perColumn = (rows + columns - 1) / columns;
        int width = (INNER - (columns - 1) * GAP) / columns;
        int size = Math.max(SMALLEST, Math.min(LARGEST, room / perColumn * 3 / 4));
        int mark = Math.max(8, Math.min(size, marks == 0 ? size : width / 2 * 4 / (5 * marks)));
        size = Math.max(SMALLEST, Math.min(size, (width - marks * mark * 5 / 4) / 9));
        return new Grid(columns, perColumn, size, Math.max(height(size), mark * 5 / 4), mark, width);
    }

    private Grid withSize(int smaller) {
        return new Grid(columns, perColumn, smaller, Math.max(height(smaller), mark * 5 / 4), mark, width);
    }

    /** The width that marks leave. */
    private int left(int marks) {
        return width - (marks == 0 ? size / 2 : marks * mark * 5 / 4) - size / 3;
    }

    private static int height(int size) {
        return size * 4 / 3;
    }
}
