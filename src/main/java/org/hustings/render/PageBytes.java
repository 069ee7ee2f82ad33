package org.hustings.render;

import gg.jte.TemplateOutput;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of one file after another, in the same memory. What a template writes comes as many small strings: jte's own
 * output keeps each as a piece of its own and copies all of them in the end, and Java's stream in memory takes a lock for
 * each.
 */
final class PageBytes extends OutputStream implements TemplateOutput {

    private static final int USUAL_SIZE = 64 * 1024;

    private byte[] bytes = new byte[USUAL_SIZE];
    private int size;

    @Override
    public void write(int b) {
        reserve(1);
        bytes[size++] = (byte) b;
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        reserve(length);
        System.arraycopy(from, offset, bytes, size, length);
        size += length;
    }

    @Override
    public void writeContent(String value) {
        writeBinaryContent(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        writeContent(value.substring(beginIndex, endIndex));
    }

    @Override
    public void writeBinaryContent(byte[] value) {
        write(value, 0, value.length);
    }

    private void reserve(int length) {
        if (length > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, length), 2 * bytes.length));
        }
    }

    /** Begins a file, over the last one. */
    void reset() {
        size = 0;
    }

    /** The bytes of the file, in the first {@link #size} places. */
    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }
}
