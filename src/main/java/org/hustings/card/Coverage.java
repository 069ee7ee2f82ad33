package org.hustings.card;

/** Sums up how much of each pixel lies to the right of the edges of a shape. */
final class Coverage {

    private final int width;
    private final int height;
    private final float[] change;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.change = new float[width * height + 2];
    }

    /** Adds an edge, which must lie inside. */
    void add(float x0, float y0, float x1, float y1) {
        if (y0 == y1) {
            return;
        }
        float direction = y0 < y1 ? 1 : -1;
        float topX = y0 < y1 ? x0 : x1;
        float top = Math.min(y0, y1);
        float bottom = Math.max(y0, y1);
        float slope = (x1 - x0) / (y1 - y0);
        float x = topX;
        for (int row = (int) top; row < height && row < bottom; row++) {
            float high = Math.min(row + 1, bottom) - Math.max(row, top);
            float next = x + slope * high;
            row(row * width, direction * high, Math.min(x, next), Math.max(x, next));
            x = next;
        }
    }

    /** The part of an edge within one row: it spreads its height over the pixels that it crosses. */
    private void row(int start, float area, float left, float right) {
        int first = (int) left;
        int last = (int) Math.ceil(right);
        if (last <= first + 1) {
            float middle = (left + right) / 2 - first;
            change[start + first] += area * (1 - middle);
            change[start + first + 1] += area * middle;
            return;
        }
        float each = 1 / (right - left);
        float before = 0;
        for (int pixel = first; pixel < last; pixel++) {
            float from = Math.max(left, pixel);
            float to = Math.min(right, pixel + 1);
            // Right of the edge within this pixel, as a share of the whole row's part of the edge.
            float inside = (to - from) * each * (pixel + 1 - (from + to) / 2);
            float past = (from - left) * each;
            float covered = past + inside;
            change[start + pixel] += area * (covered - before);
            before = covered;
        }
        change[start + last] += area * (1 - before);
    }

    Stencil stencil(int x, int y) {
        byte[] levels = new byte[width * height];
        for (int row = 0; row < height; row++) {
            float sum = 0;
            for (int i = row * width; i < (row + 1) * width; i++) {
                sum += change[i];
                levels[i] = (byte) (Math.min(1, Math.abs(sum)) * Stencil.FULL + 0.5f);
            }
        }
        return new Stencil(x, y, width, levels);
    }
}
