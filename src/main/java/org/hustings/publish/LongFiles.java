package org.hustings.publish;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hustings.model.Fingerprint;

/**
 * Of which parts the long files of a build are put together, by path. It stands beside the {@link Ledger}, and is believed
 * of a file only where both speak of the same bytes.
 */
record LongFiles(Map<String, LongFile> byPath) {

    private static final int FORMAT = 0x48554c01;

    LongFiles {
        byPath = Map.copyOf(byPath);
    }

    /**
     * A long file.
     *
     * @param sha256 of all its bytes
     * @param parts in the order in which they stand
     */
    record LongFile(Sha256 sha256, List<Part> parts) {
        LongFile {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a long file.
     *
     * @param inputs what its bytes were made from
     * @param length in bytes
     */
    record Part(Fingerprint inputs, long length) {}

    /** What stands in {@code file}; nothing if there is none, or none that can be read. */
    static LongFiles read(Path file) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            return in.readInt() == FORMAT ? read(in) : new LongFiles(Map.of());
        } catch (IOException e) {
            return new LongFiles(Map.of());
        }
    }

    private static LongFiles read(DataInputStream in) throws IOException {
        Map<String, LongFile> files = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String path = in.readUTF();
            Sha256 sha256 = new Sha256(in.readLong(), in.readLong(), in.readLong(), in.readLong());
            List<Part> parts = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                parts.add(new Part(new Fingerprint(in.readLong(), in.readLong()), in.readLong()));
            }
            files.put(path, new LongFile(sha256, parts));
        }
        return new LongFiles(files);
    }

    /** The parts of {@code file}, if it is the one meant. */
    Optional<LongFile> of(PublishedFile file) {
        return Optional.ofNullable(byPath.get(file.path()))
                .filter(found -> found.sha256().equals(file.sha256()));
    }

    /** Puts it at {@code file}, at one instant. */
    void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes))) {
            out.writeInt(FORMAT);
            out.writeInt(byPath.size());
            for (Map.Entry<String, LongFile> entry : new TreeMap<>(byPath).entrySet()) {
                out.writeUTF(entry.getKey());
                write(entry.getValue(), out);
            }
        }
        WholeFile.write(file, bytes.toByteArray());
    }

    private static void write(LongFile file, DataOutputStream out) throws IOException {
        ByteBuffer sha256 = ByteBuffer.allocate(4 * Long.BYTES);
        file.sha256().write(sha256);
        out.write(sha256.array());
        out.writeInt(file.parts().size());
        for (Part part : file.parts()) {
            out.writeLong(part.inputs().high());
            out.writeLong(part.inputs().low());
            out.writeLong(part.length());
        }
    }
}
