package org.hustings.prose;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.problem.Severity;

/**
 * The bytes of a cache entry: a checksum, then the fields in order. The checksum is against disks and killed processes;
 * against people the cache folder is as safe as the project around it.
 */
final class CacheFormat {

    /** Part of every key; a change of the format needs a new one. */
    static final String VERSION = "2";

    private CacheFormat() {}

    static byte[] write(CachedDocument cached) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writer out = new Writer(new DataOutputStream(bytes));
        out.document(cached.document());
        out.map(cached.included());
        out.list(cached.problems(), out::problem);
        byte[] fields = bytes.toByteArray();
        return ByteBuffer.allocate(Long.BYTES + fields.length)
                .putLong(checksum(fields, 0))
                .put(fields)
                .array();
    }

    /** Reads an entry; empty where it is damaged. */
    static Optional<CachedDocument> read(byte[] bytes) {
        if (bytes.length < Long.BYTES || ByteBuffer.wrap(bytes).getLong() != checksum(bytes, Long.BYTES)) {
            return Optional.empty();
        }
        Reader in =
                new Reader(new DataInputStream(new ByteArrayInputStream(bytes, Long.BYTES, bytes.length - Long.BYTES)));
        try {
            return Optional.of(new CachedDocument(in.document(), in.map(), in.list(in::problem)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, bytes.length - from);
        return crc.getValue();
    }

    private interface Write<T> {
        void accept(T value) throws IOException;
    }

    private interface Read<T> {
        T get() throws IOException;
    }

    private record Writer(DataOutputStream out) {

        void text(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        <T> void list(List<T> list, Write<T> write) throws IOException {
            out.writeInt(list.size());
            for (T value : list) {
                write.accept(value);
            }
        }

        void map(Map<String, String> map) throws IOException {
            list(List.copyOf(map.entrySet()), entry -> {
                text(entry.getKey());
                text(entry.getValue());
            });
        }

        void document(AuthoredDocument document) throws IOException {
            text(document.source());
            text(document.path());
            text(document.fingerprint());
            text(document.title());
            text(document.type());
            text(document.status().name());
            text(document.date().map(LocalDate::toString).orElse(""));
            list(document.tags(), this::text);
            map(document.attributes());
            list(document.body(), this::part);
            list(document.anchors(), this::text);
            list(document.links(), this::link);
        }

        void part(ProsePart part) throws IOException {
            if (part instanceof ProsePart.Html html) {
                text("");
                text(html.html());
            } else if (part instanceof ProsePart.Macro macro) {
                text(macro.kind().word());
                text(macro.target());
                text(macro.text());
                map(macro.attributes());
                location(macro.location());
            }
        }

        void link(Link link) throws IOException {
            text(link.written());
            out.writeBoolean(link.path().isPresent());
            text(link.path().orElse(""));
            out.writeBoolean(link.fromPage().isPresent());
            text(link.fromPage().orElse(""));
            text(link.href());
            text(link.fragment());
            location(link.location());
        }

        void location(Location location) throws IOException {
            text(location.file());
            out.writeInt(location.line());
            out.writeInt(location.column());
        }

        void problem(Problem problem) throws IOException {
            location(problem.location());
            text(problem.severity().name());
            text(problem.rule());
            text(problem.message());
            text(problem.hint());
        }
    }

    private record Reader(DataInputStream in) {

        String text() throws IOException {
            return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        }

        <T> List<T> list(Read<T> read) throws IOException {
            int size = in.readInt();
            List<T> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                list.add(read.get());
            }
            return list;
        }

        Map<String, String> map() throws IOException {
            Map<String, String> map = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                map.put(text(), text());
            }
            return map;
        }

        AuthoredDocument document() throws IOException {
            return new AuthoredDocument(
                    text(),
                    text(),
                    text(),
                    text(),
                    text(),
                    PublicationStatus.valueOf(text()),
                    Optional.of(text()).filter(date -> !date.isEmpty()).map(LocalDate::parse),
                    list(this::text),
                    map(),
                    list(this::part),
                    list(this::text),
                    list(this::link));
        }

        ProsePart part() throws IOException {
            String kind = text();
            return kind.isEmpty()
                    ? new ProsePart.Html(text())
                    : new ProsePart.Macro(MacroKind.of(kind), text(), text(), map(), location());
        }

        Link link() throws IOException {
            String written = text();
            boolean inside = in.readBoolean();
            Optional<String> path = Optional.of(text()).filter(text -> inside);
            boolean differs = in.readBoolean();
            return new Link(written, path, Optional.of(text()).filter(text -> differs), text(), text(), location());
        }

        Location location() throws IOException {
            return new Location(text(), in.readInt(), in.readInt());
        }

        Problem problem() throws IOException {
            return new Problem(location(), Severity.valueOf(text()), text(), text(), text());
        }
    }
}
