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
        StringBuilder path = new StringBuilder(4000).append("M4 4.5");
        int penX = 0;
        int penY = 0;
        for (int y = 0; y < code.size; y++) {
            int start = -1;
            for (int x = 0; x <= code.size; x++) {
                boolean dark = code.getModule(x, y);
                if (dark && start < 0) {
                    start = x;
                } else if (!dark && start >= 0) {
                    path.append('m').append(start - penX).append(' ').append(y - penY);
                    path.append('h').append(x - start);
                    penX = x;
                    penY = y;
                    start = -1;
                }
            }
        }
        return path.toString();
    }
}
