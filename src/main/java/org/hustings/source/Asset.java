package org.hustings.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.hustings.model.Fingerprint;

/** A file that is published as it is, under a name that changes with its bytes, so that browsers may keep it for ever. */
public final class Asset {

    private static final int HASH_DIGITS = 8;

    private final String path;
    private final String published;
    private final Fingerprint fingerprint;
    private final Content content;

    private Asset(String path, String sha256, Fingerprint fingerprint, Content content) {
        this.path = path;
        this.published = withHash(path, sha256.substring(0, HASH_DIGITS));
        this.fingerprint = fingerprint;
        this.content = content;
    }

    /**
     * Where the bytes are.
     *
     * @param file the file that has them
     * @param bytes the bytes themselves, where no file has them
     */
    record Content(Path file, Optional<byte[]> bytes) {

        byte[] read() throws IOException {
            return bytes.isPresent() ? bytes.get() : Files.readAllBytes(file);
        }
    }

    /** An asset whose name follows from its bytes. */
    static Asset of(String path, Content content) throws IOException {
        MessageDigest digest = Fingerprint.sha256();
        byte[] sha256 = digest.digest(content.read());
        return new Asset(path, HexFormat.of().formatHex(sha256), Fingerprint.of(sha256), content);
    }

    private static String withHash(String path, String hash) {
        int name = path.lastIndexOf('/') + 1;
        int dot = path.lastIndexOf('.');
        return dot <= name ? path + "." + hash : path.substring(0, dot) + "." + hash + path.substring(dot);
    }

    /** The path that authors write, for example {@code assets/site.css}. */
    public String path() {
        return path;
    }

    /** The path from the site's root, for example {@code assets/site.1a2b3c4d.css}. */
    public String published() {
        return published;
    }

    /** Of the bytes that are published. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /** Writes the bytes that are published to {@code out} and leaves it open. */
    public void write(OutputStream out) throws IOException {
        if (content.bytes().isPresent()) {
            out.write(content.bytes().get());
        } else {
            Files.copy(content.file(), out);
        }
    }

    @Override
    public String toString() {
        return published;
    }
}
