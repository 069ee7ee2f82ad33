package org.hustings.page;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.List;

/**
 * An address to type or scan from paper, as a QR code (ISO/IEC 18004).
 *
 * @param side modules in a row, the quiet zone of four on either side included
 * @param path the dark modules as an SVG path: in each row a stroke of width 1 along each run
 */
public record Permalink(String url, int side, String path) {

    private static final int QUIET = 4;

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
        StringBuilder path = new StringBuilder(3000);
        int penX = 0;
        int penY = 0;
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; ) {
                int end = x;
                while (code.getModule(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append(path.isEmpty() ? "M4 4.5" : "m" + (x - penX) + " " + (y - penY));
                    path.append('h').append(end - x);
                    penX = end;
                    penY = y;
                }
                x = end + 1;
            }
        }
        return path.toString();
    }
}
