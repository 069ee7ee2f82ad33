package org.hustings.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.hustings.model.Fingerprint;

/** Gathers bytes into large writes, and hashes and counts them on the way. */
final class HashingStream extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final MessageDigest digest = Fingerprint.sha256();
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private long size;

    HashingStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        if (filled == BUFFER) {
            empty();
        }
        buffer[filled++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            if (filled == BUFFER) {
                empty();
            }
            int part = Math.min(length - done, BUFFER - filled);
            System.arraycopy(bytes, offset + done, buffer, filled, part);
            filled += part;
            done += part;
        }
    }

    private void empty() throws IOException {
        digest.update(buffer, 0, filled);
        out.write(buffer, 0, filled);
        size += filled;
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        empty();
        out.close();
    }

    /** How many bytes there were so far. */
    long size() {
        return size + filled;
    }

    /** Their digest; to be asked once, when it is closed. */
    Sha256 sha256() {
        return Sha256.of(digest);
    }
}
