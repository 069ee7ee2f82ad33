package org.hustings.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.hustings.model.Fingerprint;

/**
 * A file of the site.
 *
 * @param path from the output folder, with {@code /}, for example {@code calls/vcse-2021/index.html}
 * @param inputs the fingerprint of everything the file's bytes depend on; equal inputs mean equal bytes
 * @param content what makes the bytes; asked on any thread, by a build once and by a preview whenever it needs them
 */
public record PlannedFile(String path, Fingerprint inputs, Content content) {

    /** What makes a file's bytes. */
    public sealed interface Content {}

    /** A page: a view, made when it is its turn, and rendered by the template that the view names. */
    public record Page(Supplier<? extends View> view) implements Content {}

    /** Bytes written directly, as exports and assets are. */
    public record Bytes(Writer writer) implements Content {}

    /** Bytes written directly that may be too many to hold in memory, part after part. */
    public record Stream(List<Part> parts) implements Content {

        public Stream {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a long file, which is made again only where what it says may have changed.
     *
     * @param inputs the fingerprint of everything the part's bytes depend on
     */
    public record Part(Fingerprint inputs, Writer writer) {}

    /** Writes a file's bytes. */
    @FunctionalInterface
    public interface Writer {

        /** Writes all bytes to {@code out} and leaves it open. */
        void write(OutputStream out) throws IOException;
    }
}
