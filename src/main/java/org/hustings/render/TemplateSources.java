package org.hustings.render;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hustings.model.Fingerprint;

/**
 * The text of templates by name, for example {@code part/mark.jte}.
 *
 * @param texts sorted by name
 */
record TemplateSources(NavigableMap<String, String> texts) {

    private static final String BUILT_IN = "/org/hustings/builtin/templates";

    TemplateSources {
        texts = Collections.unmodifiableNavigableMap(new TreeMap<>(texts));
    }

    /** Those that come with the software. */
    static TemplateSources builtIn() throws IOException {
        URL url = TemplateSources.class.getResource(BUILT_IN);
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return in(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return in(jar.getPath(BUILT_IN));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class loader gave " + url, e);
        }
    }

    /**
     * Those in a folder; none where there is no such folder.
     *
     * @throws NotUtf8Exception where one is saved as something else
     */
    static TemplateSources in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new TemplateSources(new TreeMap<>());
        }
        NavigableMap<String, String> texts = new TreeMap<>();
        for (Path file : templates(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            texts.put(name, text(name, Files.readAllBytes(file)));
        }
        return new TemplateSources(texts);
    }

    private static String text(String name, byte[] bytes) throws NotUtf8Exception {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, text, true).isError()) {
            throw new NotUtf8Exception(name, text.flip().toString(), bytes[in.position()]);
        }
        return text.flip().toString();
    }

    private static List<Path> templates(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jte") && Files.isRegularFile(file))
                    .toList();
        }
    }

    /** These, and where {@code others} has one of the same name that one. */
    TemplateSources overriddenBy(TemplateSources others) {
        NavigableMap<String, String> merged = new TreeMap<>(texts);
        merged.putAll(others.texts());
        return new TemplateSources(merged);
    }

    /** A name for exactly these texts, for this version of the software. */
    String hash(String codeVersion) {
        MessageDigest digest = Fingerprint.sha256();
        add(digest, codeVersion);
        texts.forEach((name, text) -> {
            add(digest, name);
            add(digest, text);
        });
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
