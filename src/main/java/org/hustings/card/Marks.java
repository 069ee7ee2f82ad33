package org.hustings.card;

import java.util.HashMap;
import java.util.Map;

/** The shapes of {@code templates/part/shapes.jte}, in a square of 16 units. For one thread. */
final class Marks {

    private static final float UNITS = 16;
    private static final float STROKE = 2;
    private static final float MIDDLE = 8;
    private static final float RADIUS = 6;
    /** The circumference of a mark's circle, in units. */
    private static final float ROUND = (float) (2 * Math.PI * RADIUS);

    private final Shape shape = new Shape();
    private final Map<String, Stencil> stencils = new HashMap<>();
    private float scale;

    /** The mark of a state, so many pixels wide and high. */
    Stencil of(String name, int size) {
        String key = name + ' ' + size;
        Stencil known = stencils.get(key);
        if (known != null) {
            return known;
        }
        shape.clear();
        scale = size / UNITS;
        draw(name);
        Stencil fresh = shape.stencil();
        stencils.put(key, fresh);
        return fresh;
    }

    private void draw(String name) {
        switch (name) {
            case "committed" -> disc(RADIUS + STROKE / 2);
            case "qualified" -> {
                ring(0, 1);
                sector(0.25f, 0.75f);
            }
            case "not-committed" -> ring(0, 1);
            case "declined" -> {
                ring(0, 1);
                stroke(4.5f, 8, 11.5f, 8);
            }
            case "private" -> {
                ring(0, 1);
                disc(3);
            }
            case "withdrawn" -> {
                ring(0, 1);
                stroke(4, 12, 12, 4);
            }
            case "no-response" -> dashes(4.7f, 1.6f);
            case "awaiting" -> dashes(2, 2.19f);
            case "not-contacted" -> {
                stroke(2.5f, 8, 5.5f, 8);
                stroke(7, 8, 9, 8);
                stroke(10.5f, 8, 13.5f, 8);
            }
            case "no-answer" -> stroke(5, 8, 11, 8);
            case "not-asked" -> disc(2);
            case "no-route" -> {
                stroke(4, 4, 12, 12);
                stroke(12, 4, 4, 12);
            }
            case "embargoed" -> lock();
            default -> throw new IllegalArgumentException("no mark " + name);
        }
    }

    private void disc(float radius) {
        shape.moveToArc(scale * MIDDLE, scale * MIDDLE, scale * radius, 0);
        shape.arc(scale * MIDDLE, scale * MIDDLE, scale * radius, 0, 1);
        shape.close();
    }

    /** The left or another part of the disc within the ring. */
    private void sector(float from, float to) {
        float radius = scale * (RADIUS - STROKE / 2 + 0.2f);
        shape.moveToArc(scale * MIDDLE, scale * MIDDLE, radius, from);
        shape.arc(scale * MIDDLE, scale * MIDDLE, radius, from, to);
        shape.close();
    }

    /** Part of the circle's line, from one angle to another in turns. */
    private void ring(float from, float to) {
        float outer = scale * (RADIUS + STROKE / 2);
        float inner = scale * (RADIUS - STROKE / 2);
        float middle = scale * MIDDLE;
        shape.moveToArc(middle, middle, outer, from);
        shape.arc(middle, middle, outer, from, to);
        if (to - from >= 1) {
            shape.close();
            shape.moveToArc(middle, middle, inner, to);
        }
        shape.arc(middle, middle, inner, to, from);
        shape.close();
    }

    private void dashes(float dash, float gap) {
        int count = Math.round(ROUND / (dash + gap));
        for (int i = 0; i < count; i++) {
            ring((float) i / count, (i + dash / (dash + gap)) / count);
        }
    }

    private void stroke(float fromX, float fromY, float toX, float toY) {
        float length = (float) Math.sqrt((toX - fromX) * (toX - fromX) + (toY - fromY) * (toY - fromY));
        float acrossX = (toY - fromY) / length * STROKE / 2;
        float acrossY = (fromX - toX) / length * STROKE / 2;
        shape.move(scale * (fromX + acrossX), scale * (fromY + acrossY));
        shape.line(scale * (toX + acrossX), scale * (toY + acrossY));
        shape.line(scale * (toX - acrossX), scale * (toY - acrossY));
        shape.line(scale * (fromX - acrossX), scale * (fromY - acrossY));
        shape.close();
    }

    private void lock() {
        stroke(2, 7, 14, 7);
        stroke(2, 14, 14, 14);
        stroke(3, 8, 3, 13);
        stroke(13, 8, 13, 13);
        stroke(5, 6, 5, 5);
        stroke(11, 6, 11, 5);
        float middle = scale * MIDDLE;
        shape.moveToArc(middle, scale * 5, scale * 4, 0.5f);
        shape.arc(middle, scale * 5, scale * 4, 0.5f, 1);
        shape.arc(middle, scale * 5, scale * 2, 1, 0.5f);
        shape.close();
    }
}
