package org.hustings.source.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the bytes of a file into text. What is not UTF-8 and what no text may contain is reported and replaced by
 * U+FFFD, character for character, so that the rest of the file can still be read.
 */
final class SourceText {

    /** More than so many reports help nobody: the file is in another encoding, or no text at all. */
    private static final int MOST_REPORTS = 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';
    /** What programs that know nothing of UTF-8 write in Britain; used for guessing the letter that was meant. */
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private final byte[] bytes;
    private final Findings findings;
    private final StringBuilder text;
    private int reportedLine;
    private int reports;

    private SourceText(byte[] bytes, Findings findings) {
        this.bytes = bytes;
        this.findings = findings;
        this.text = new StringBuilder(bytes.length);
    }

    /** The text without a byte order mark; nothing where the bytes are in quite another encoding. */
    static Optional<String> of(byte[] bytes, Findings findings) {
        if (isUtf16(bytes)) {
            findings.add(
                    Position.of(1, 1),
                    "this file is saved as UTF-16, and only UTF-8 can be read",
                    "save it again and choose the encoding \"UTF-8\"");
            return Optional.empty();
        }
        return Optional.of(new SourceText(bytes, findings).decode());
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = Byte.toUnsignedInt(bytes[0]);
        int second = Byte.toUnsignedInt(bytes[1]);
        return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    }

    private String decode() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isMalformed()) {
            append(out);
            reportByte(bytes[in.position()]);
            text.append(REPLACEMENT);
            in.position(in.position() + 1);
            result = decoder.decode(in, out, true);
        }
        append(out);
        replaceControls();
        return text.toString();
    }

    private void append(CharBuffer out) {
        out.flip();
        int skipped = text.isEmpty() && out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK ? 1 : 0;
        text.append(out, skipped, out.remaining());
        out.clear();
    }

    private void reportByte(byte bad) {
        if (reports >= MOST_REPORTS) {
            return;
        }
        long at = end();
        if (Position.line(at) == reportedLine) {
            return;
        }
        reports++;
        reportedLine = Position.line(at);
        String letter = new String(new byte[] {bad}, OLD_WINDOWS);
        String guess = Character.isLetterOrDigit(letter.charAt(0)) || "‘’“”–—…£€".contains(letter)
                ? "; it was probably meant to be \"" + letter + "\""
                : "";
        findings.add(
                at,
                String.format(Locale.ROOT, "this character (byte %02X) is not saved as UTF-8%s", bad & 0xFF, guess),
                "save the file again with the encoding \"UTF-8\", then type the character once more");
    }

    private long end() {
        int start = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
        int line = 1;
        for (int i = 0; i < start; i++) {
            if (isBreak(text, i)) {
                line++;
            }
        }
        return Position.of(line, text.codePointCount(start, text.length()) + 1);
    }

    private static boolean isBreak(CharSequence text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    private void replaceControls() {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBreak(text, i)) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                if (isForbidden(c)) {
                    reportControl(Position.of(line, column), c);
                    text.setCharAt(i, REPLACEMENT);
                }
                column++;
            }
        }
    }

    private static boolean isForbidden(char c) {
        boolean white = c == '\t' || c == '\r' || c == '\n';
        return (Character.isISOControl(c) && !white) || c == '\uFFFE' || c == '\uFFFF';
    }

    private void reportControl(long at, char c) {
        if (reports++ >= MOST_REPORTS) {
            return;
        }
        findings.add(
                at,
                String.format(Locale.ROOT, "an invisible control character (U+%04X) is not allowed in text", (int) c),
                "delete it; it often comes along when text is copied from another program");
    }
}
