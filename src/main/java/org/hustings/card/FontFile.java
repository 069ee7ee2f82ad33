package org.hustings.card;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font (Apple's and Microsoft's "TrueType font file", OpenType 1.9 with outlines in {@code glyf}), as {@code
 * docs/fonts/subset.py} leaves it: simple glyphs only, a character map of format 4, kerning pairs of format 0. Lengths are
 * in font units, of which {@link #unitsPerEm} make the font's size.
 */
final class FontFile {

    private final ByteBuffer data;
    private final Map<String, Integer> tables = new HashMap<>();
    private final Map<Integer, Integer> kerning = new HashMap<>();
    private final int characters;
    private final int wide;
    final int unitsPerEm;

    private FontFile(byte[] bytes) {
        data = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        for (int i = 0; i < data.getShort(4); i++) {
            int entry = 12 + 16 * i;
            String tag = "" + (char) data.get(entry) + (char) data.get(entry + 1) + (char) data.get(entry + 2)
                    + (char) data.get(entry + 3);
            tables.put(tag, data.getInt(entry + 8));
        }
        unitsPerEm = unsigned(tables.get("head") + 18);
        wide = unsigned(tables.get("hhea") + 34);
        characters = tables.get("cmap") + data.getInt(tables.get("cmap") + 8);
        int pairs = tables.get("kern") + 4;
        for (int i = 0; i < unsigned(pairs + 6); i++) {
            int pair = pairs + 14 + 6 * i;
            kerning.put(data.getInt(pair), (int) data.getShort(pair + 4));
        }
    }

    /** A font beside this class. */
    static FontFile read(String name) {
        try (InputStream in = FontFile.class.getResourceAsStream(name)) {
            return new FontFile(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("the jar lacks " + name, e);
        }
    }

    private int unsigned(int offset) {
        return data.getShort(offset) & 0xFFFF;
    }

    /** The glyph of a character; 0 where the font has none. */
    int glyph(int character) {
        int twice = unsigned(characters + 6);
        int ends = characters + 14;
        int starts = ends + twice + 2;
        for (int i = 0; i < twice; i += 2) {
            if (character <= unsigned(ends + i)) {
                int start = unsigned(starts + i);
                if (character < start) {
                    return 0;
                }
                int delta = unsigned(starts + twice + i);
                int range = starts + 2 * twice + i;
                int offset = unsigned(range);
                if (offset == 0) {
                    return (character + delta) & 0xFFFF;
                }
                int glyph = unsigned(range + offset + 2 * (character - start));
                return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
            }
        }
        return 0;
    }

    /** How far the pen moves on. */
    int advance(int glyph) {
        return unsigned(tables.get("hmtx") + 4 * Math.min(glyph, wide - 1));
    }

    /** How much nearer, if negative, the second glyph stands. */
    int kerning(int first, int second) {
        return kerning.getOrDefault((first << 16) | second, 0);
    }

    /** How far a glyph reaches above the baseline; negative where all of it is below. */
    int above(int glyph) {
        return isEmpty(glyph) ? 0 : data.getShort(tables.get("glyf") + location(glyph) + 8);
    }

    /** How far a glyph reaches below the baseline; negative where all of it is above. */
    int below(int glyph) {
        return isEmpty(glyph) ? 0 : -data.getShort(tables.get("glyf") + location(glyph) + 4);
    }

    private boolean isEmpty(int glyph) {
        return location(glyph) == location(glyph + 1);
    }

    /** Draws a glyph's outline, with y upwards, scaled and moved. */
    void outline(int glyph, float scale, float x, float y, Shape shape) {
        if (isEmpty(glyph)) {
            return;
        }
        int start = tables.get("glyf") + location(glyph);
        int contours = data.getShort(start);
        int points = unsigned(start + 10 + 2 * (contours - 1)) + 1;
        Points outline = points(start + 10 + 2 * contours, points);
        int first = 0;
        for (int i = 0; i < contours; i++) {
            int last = unsigned(start + 10 + 2 * i);
            outline.contour(first, last, scale, x, y, shape);
            first = last + 1;
        }
    }

    private int location(int glyph) {
        return data.getShort(tables.get("head") + 50) == 0
                ? 2 * unsigned(tables.get("loca") + 2 * glyph)
                : data.getInt(tables.get("loca") + 4 * glyph);
    }

    private Points points(int instructions, int count) {
        int at = instructions + 2 + unsigned(instructions);
        byte[] flags = new byte[count];
        for (int i = 0; i < count; ) {
            byte flag = data.get(at++);
            int times = (flag & 8) == 0 ? 1 : 1 + (data.get(at++) & 0xFF);
            for (; times > 0; times--) {
                flags[i++] = flag;
            }
        }
        int[] xs = new int[count];
        at = coordinates(at, flags, 2, 16, xs);
        int[] ys = new int[count];
        coordinates(at, flags, 4, 32, ys);
        return new Points(flags, xs, ys);
    }

    private int coordinates(int start, byte[] flags, int one, int same, int[] values) {
        int at = start;
        int value = 0;
        for (int i = 0; i < values.length; i++) {
            if ((flags[i] & one) != 0) {
                int step = data.get(at++) & 0xFF;
                value += (flags[i] & same) != 0 ? step : -step;
            } else if ((flags[i] & same) == 0) {
                value += data.getShort(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }

    /** The points of a glyph; bit 0 of a flag tells whether a point lies on the outline. */
    private static final class Points {

        private final byte[] flags;
        private final int[] xs;
        private final int[] ys;

        Points(byte[] flags, int[] xs, int[] ys) {
            this.flags = flags;
            this.xs = xs;
            this.ys = ys;
        }

        void contour(int first, int last, float scale, float x, float y, Shape shape) {
            int count = last - first + 1;
            int start = first;
            while (start <= last && (flags[start] & 1) == 0) {
                start++;
            }
            if (start > last) {
                return;
            }
            shape.move(x + scale * xs[start], y - scale * ys[start]);
            boolean pending = false;
            float controlX = 0;
            float controlY = 0;
            for (int i = 1; i <= count; i++) {
                int at = first + (start - first + i) % count;
                float px = x + scale * xs[at];
                float py = y - scale * ys[at];
                boolean on = (flags[at] & 1) != 0;
                if (pending) {
                    shape.curve(controlX, controlY, on ? px : (controlX + px) / 2, on ? py : (controlY + py) / 2);
                } else if (on) {
                    shape.line(px, py);
                }
                pending = !on;
                controlX = px;
                controlY = py;
            }
        }
    }
}
