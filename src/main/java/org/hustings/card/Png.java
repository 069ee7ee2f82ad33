package org.hustings.card;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.JZlib;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes pixels as PNG (ISO/IEC 15948) with a palette. They are compressed in Java, since the compressor that comes with a
 * machine may choose other bytes than another's.
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final int LEVEL = 6;

    private final byte[] rows = new byte[(Canvas.WIDTH + 1) * Canvas.HEIGHT];
    private final byte[] packed = new byte[rows.length + 1024];

    void write(Canvas canvas, OutputStream out) throws IOException {
        for (int row = 0; row < Canvas.HEIGHT; row++) {
            // The byte before each row says that it is not filtered.
            System.arraycopy(canvas.pixels(), row * Canvas.WIDTH, rows, row * (Canvas.WIDTH + 1) + 1, Canvas.WIDTH);
        }
        byte[] header = ByteBuffer.allocate(13)
                .putInt(Canvas.WIDTH)
                .putInt(Canvas.HEIGHT)
                .put(new byte[] {8, 3, 0, 0, 0})
                .array();
        byte[] palette = Paint.palette();
        out.write(SIGNATURE);
        chunk(out, "IHDR", header, header.length);
        chunk(out, "PLTE", palette, palette.length);
        chunk(out, "IDAT", packed, packed());
        chunk(out, "IEND", packed, 0);
    }

    private int packed() throws IOException {
        Deflater deflater = new Deflater(LEVEL);
        deflater.setInput(rows);
        deflater.setOutput(packed);
        int end = deflater.deflate(JZlib.Z_FINISH);
        if (end != JZlib.Z_STREAM_END) {
            throw new IllegalStateException("a card does not compress: " + end);
        }
        int length = (int) deflater.getTotalOut();
        deflater.end();
        return length;
    }

    private static void chunk(OutputStream out, String type, byte[] bytes, int length) throws IOException {
        CRC32 sum = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        sum.update(name);
        sum.update(bytes, 0, length);
        out.write(ByteBuffer.allocate(4).putInt(length).array());
        out.write(name);
        out.write(bytes, 0, length);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
