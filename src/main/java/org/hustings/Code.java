package org.hustings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hustings.model.Fingerprint;

/** Which program this is, to the byte: what it made before may only be trusted if it was this very program. */
final class Code {

    private Code() {}

    /** The SHA-256 of the jar, or of the classes where they lie in a folder. */
    static String version() {
        return Holder.VERSION;
    }

    /** Read once and only when asked. */
    private static final class Holder {

        static final String VERSION = read();

        private static String read() {
            try {
                Path code = Path.of(Code.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                return HexFormat.of().formatHex(Files.isDirectory(code) ? folder(code) : file(code));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }

        private static byte[] file(Path jar) throws IOException {
            return Fingerprint.sha256().digest(Files.readAllBytes(jar));
        }

        private static byte[] folder(Path classes) throws IOException {
            MessageDigest digest = Fingerprint.sha256();
            List<Path> files;
            try (Stream<Path> tree = Files.walk(classes)) {
                files = tree.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : files) {
                digest.update(classes.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return digest.digest();
        }
    }
}
