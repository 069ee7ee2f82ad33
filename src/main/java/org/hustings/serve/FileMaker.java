package org.hustings.serve;

import java.io.IOException;
import java.util.Optional;

/** What makes the files of a site at the moment when a browser asks for them, on any thread. */
@FunctionalInterface
public interface FileMaker {

    /**
     * A file's bytes; nothing where the site has no such file.
     *
     * @param path from the site's root, for example {@code calls/vcse-2021/index.html}
     * @throws UnmadeException where a designer has to mend something first
     * @throws IOException where the machine cannot read what a file copies
     */
    Optional<byte[]> make(String path) throws IOException, UnmadeException;
}
