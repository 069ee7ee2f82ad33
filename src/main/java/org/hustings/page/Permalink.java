package org.hustings.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.Arrays;
import java.util.List;

/**
 * An address to type or scan from paper, as a QR code (ISO/IEC 18004).
 *
 * @param side modules in a row, the quiet zone of four on either side included
 * @param path the dark modules as an SVG path: in each row a stroke of width 1 along each run
 */
public record Permalink(String url, int side, String path) {

    private static final int QUIET = 4;
    private static final int LONGEST_STROKE = "m-177 177h177".length();

    /**
     * One of the eight masks, the same for every code. Readers read any; to score all eight for the least confusing one takes
     * eight times as long, which a county's worth of scorecards would notice and no reader of paper.
     */
    private static final int MASK = 2;

    /** The code of an address. */
    public static Permalink of(String url) {
        List<QrSegment> segments = QrSegment.makeSegments(url);
        QrCode code =
                QrCode.encodeSegments(segments, QrCode.Ecc.LOW, QrCode.MIN_VERSION, QrCode.MAX_VERSION, MASK, true);
        return new Permalink(url, code.size + 2 * QUIET, path(code));
    }

    private static String path(QrCode code) {
        PathData path = new PathData();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int start = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.stroke(start, y, x - start);
                }
            }
        }
        return path.toString();
    }

    /** SVG's commands for strokes, each from where the last one ended. A county has some ten million of them. */
    private static final class PathData {

        private byte[] bytes = "M4 4.5".getBytes(ISO_8859_1);
        private int size = bytes.length;
        private int penX;
        private int penY;

        void stroke(int x, int y, int length) {
            if (bytes.length - size < LONGEST_STROKE) {
                bytes = Arrays.copyOf(bytes, Math.max(4000, 2 * bytes.length));
            }
            bytes[size++] = 'm';
            number(x - penX);
            bytes[size++] = ' ';
            number(y - penY);
            bytes[size++] = 'h';
            number(length);
            penX = x + length;
            penY = y;
        }

        /** A number of up to three digits: the largest code is 177 modules wide. */
        private void number(int number) {
            if (number < 0) {
                bytes[size++] = '-';
            }
            int left = Math.abs(number);
            if (left >= 100) {
                bytes[size++] = (byte) ('0' + left / 100);
            }
            if (left >= 10) {
                bytes[size++] = (byte) ('0' + left / 10 % 10);
            }
            bytes[size++] = (byte) ('0' + left % 10);
        }

        @Override
        public String toString() {
            return new String(bytes, 0, size, ISO_8859_1);
        }
    }
}
