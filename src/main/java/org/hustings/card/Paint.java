package org.hustings.card;

/** A colour on the one that it is put on, with the shades between them for the edges of letters. */
enum Paint {
    /** What is said. */
    INK(0, 0xFDFCF9, 0x1D1B18),
    /** What is said beside it. */
    SOFT(1, 0xFDFCF9, 0x5A554D),
    /** Rules and the site's name. */
    ACCENT(2, 0xFDFCF9, 0x74480C),
    /** Letters on a dark band. */
    REVERSED(3, 0x1D1B18, 0xFDFCF9);

    private final int place;
    private final int ground;
    private final int colour;

    Paint(int place, int ground, int colour) {
        this.place = place;
        this.ground = ground;
        this.colour = colour;
    }

    /** The index in the palette of a shade; 0 is the ground, {@link Stencil#FULL} the colour itself. */
    int index(int level) {
        return place * (Stencil.FULL + 1) + level;
    }

    /** Three bytes, red, green and blue, for each index. */
    static byte[] palette() {
        byte[] palette = new byte[3 * (Stencil.FULL + 1) * values().length];
        int at = 0;
        for (Paint paint : values()) {
            for (int level = 0; level <= Stencil.FULL; level++) {
                for (int shift = 16; shift >= 0; shift -= 8) {
                    int from = (paint.ground >> shift) & 0xFF;
                    int to = (paint.colour >> shift) & 0xFF;
                    palette[at++] = (byte) (from + ((to - from) * level + Stencil.FULL / 2) / Stencil.FULL);
                }
            }
        }
        return palette;
    }
}
