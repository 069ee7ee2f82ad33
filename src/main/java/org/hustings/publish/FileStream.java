package org.hustings.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A stream into a file that tells a failure as the machine's, whatever code writes into it. */
final class FileStream extends OutputStream {

    private final Path file;
    private final OutputStream out;

    FileStream(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw PublishException.at("cannot write", file, e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw PublishException.at("cannot write", file, e);
        }
    }
}
