package org.hustings.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Fingerprint;

/** The parts of a long file in the old site, to be copied where they would be made from the same. */
final class OldParts implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Optional<FileChannel> file;
    private final Map<Fingerprint, Stretch> stretches = new HashMap<>();
    private final byte[] buffer = new byte[BUFFER];

    private OldParts(Optional<FileChannel> file, List<LongFiles.Part> parts) {
        this.file = file;
        long from = 0;
        for (LongFiles.Part part : parts) {
            stretches.put(part.inputs(), new Stretch(from, part.length()));
            from += part.length();
        }
    }

    private record Stretch(long from, long length) {}

    /** No parts. */
    static OldParts none() {
        return new OldParts(Optional.empty(), List.of());
    }

    /** The parts of {@code file}; none where it cannot be opened. */
    static OldParts of(Path file, List<LongFiles.Part> parts) {
        try {
            return new OldParts(Optional.of(FileChannel.open(file, StandardOpenOption.READ)), parts);
        } catch (IOException e) {
            return none();
        }
    }

    /**
     * Copies the part that was made from {@code inputs}.
     *
     * @return whether there is one
     * @throws IOException where it is there and cannot be read
     */
    boolean copy(Fingerprint inputs, OutputStream out) throws IOException {
        Stretch stretch = stretches.get(inputs);
        if (stretch == null) {
            return false;
        }
        long at = stretch.from();
        long end = at + stretch.length();
        while (at < end) {
            ByteBuffer some = ByteBuffer.wrap(buffer, 0, (int) Math.min(buffer.length, end - at));
            int read = file.orElseThrow().read(some, at);
            if (read < 0) {
                throw new IOException("the file has become shorter");
            }
            out.write(buffer, 0, read);
            at += read;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
