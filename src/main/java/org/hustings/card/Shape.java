package org.hustings.card;

import java.util.Arrays;

/** An area bounded by straight lines, gathered edge by edge; y runs downwards, in pixels. */
final class Shape {

    /** How far, in pixels, a line may be from the curve that it stands for. */
    private static final float FLAT = 0.1f;

    private float[] edges = new float[256];
    private int length;
    private float startX;
    private float startY;
    private float penX;
    private float penY;

    void clear() {
        length = 0;
    }

    void move(float x, float y) {
        startX = x;
        startY = y;
        penX = x;
        penY = y;
    }

    void line(float x, float y) {
        if (length + 4 > edges.length) {
            edges = Arrays.copyOf(edges, 2 * edges.length);
        }
        edges[length++] = penX;
        edges[length++] = penY;
        edges[length++] = x;
        edges[length++] = y;
        penX = x;
        penY = y;
    }

    /** Back to where the contour began. */
    void close() {
        line(startX, startY);
    }

    /** A quadratic Bézier curve. */
    void curve(float controlX, float controlY, float x, float y) {
        float fromX = penX;
        float fromY = penY;
        float bend = Math.abs(fromX - 2 * controlX + x) + Math.abs(fromY - 2 * controlY + y);
        int steps = 1 + (int) Math.sqrt(bend / (4 * FLAT));
        for (int i = 1; i <= steps; i++) {
            float t = (float) i / steps;
            float a = (1 - t) * (1 - t);
            float b = 2 * t * (1 - t);
            line(a * fromX + b * controlX + t * t * x, a * fromY + b * controlY + t * t * y);
        }
    }

    /** Part of a circle, from one angle to another, in turns from the right downwards; a line leads to its start. */
    void arc(float x, float y, float radius, float from, float to) {
        int steps = 1 + (int) (Math.abs(to - from) * 64);
        for (int i = 0; i <= steps; i++) {
            double angle = 2 * Math.PI * (from + (to - from) * i / steps);
            float px = x + radius * (float) StrictMath.cos(angle);
            float py = y + radius * (float) StrictMath.sin(angle);
            if (i == 0 && length == 0) {
                move(px, py);
            } else {
                line(px, py);
            }
        }
    }

    /** Moves to where an arc will start. */
    void moveToArc(float x, float y, float radius, float from) {
        double angle = 2 * Math.PI * from;
        move(x + radius * (float) StrictMath.cos(angle), y + radius * (float) StrictMath.sin(angle));
    }

    /**
     * How much of each pixel the area covers, from 0 to {@link Stencil#FULL}; contours that run the other way round are holes.
     * The signed area left of each edge is summed up along the rows, which is exact.
     */
    Stencil stencil() {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = 0; i < length; i += 2) {
            left = Math.min(left, edges[i]);
            right = Math.max(right, edges[i]);
            top = Math.min(top, edges[i + 1]);
            bottom = Math.max(bottom, edges[i + 1]);
        }
        if (length == 0) {
            return new Stencil(0, 0, 0, new byte[0]);
        }
        int x = (int) Math.floor(left);
        int y = (int) Math.floor(top);
        Coverage coverage = new Coverage((int) Math.ceil(right) - x + 1, (int) Math.ceil(bottom) - y + 1);
        for (int i = 0; i < length; i += 4) {
            coverage.add(edges[i] - x, edges[i + 1] - y, edges[i + 2] - x, edges[i + 3] - y);
        }
        return coverage.stencil(x, y);
    }
}
