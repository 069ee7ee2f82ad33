package org.hustings.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.hustings.model.Fingerprint;

/**
 * What one build published, in the bytes of its file: a head, one row of fixed width a path, then the paths themselves.
 * A file is made into an object only when it is asked for, since a build that changes nothing or little should not begin
 * by making a hundred thousand of them.
 */
final class Ledger {

    private static final long MAGIC = 0x4855535450554201L;
    private static final int HEAD = Long.BYTES + Integer.BYTES + 2 * Long.BYTES;
    private static final int HASH = 0;
    private static final int PATH_END = 4;
    private static final int INPUTS = 8;
    private static final int SHA256 = 24;
    private static final int SIZE = 56;
    private static final int MODIFIED = 64;
    private static final int ROW = 72;

    private final byte[] bytes;
    private final ByteBuffer words;
    private final int count;
    private final int[] rowsByHash;

    private Ledger(byte[] bytes) {
        this.bytes = bytes;
        this.words = ByteBuffer.wrap(bytes);
        this.count = words.getInt(Long.BYTES);
        this.rowsByHash = index();
    }

    /** A ledger of nothing. */
    static Ledger empty() {
        return encode(new Fingerprint(0, 0), List.of());
    }

    /** A ledger of {@code files}, made from the inputs {@code site}. */
    static Ledger encode(Fingerprint site, List<PublishedFile> files) {
        byte[][] paths = new byte[files.size()][];
        int length = HEAD + ROW * paths.length + Long.BYTES;
        for (int i = 0; i < paths.length; i++) {
            paths[i] = files.get(i).path().getBytes(UTF_8);
            length += paths[i].length;
        }
        byte[] all = new byte[length];
        ByteBuffer bytes = ByteBuffer.wrap(all);
        bytes.putLong(MAGIC).putInt(paths.length).putLong(site.high()).putLong(site.low());
        int end = 0;
        for (int i = 0; i < paths.length; i++) {
            end += paths[i].length;
            putRow(bytes, files.get(i), end);
        }
        for (byte[] path : paths) {
            bytes.put(path);
        }
        bytes.putLong(checksum(all));
        return new Ledger(all);
    }

    /** The ledger in {@code file}; nothing if there is none, or none that can be trusted. */
    static Optional<Ledger> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return isWhole(bytes) ? Optional.of(new Ledger(bytes)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Puts it at {@code file}, at one instant. */
    void write(Path file) throws IOException {
        WholeFile.write(file, bytes);
    }

    int count() {
        return count;
    }

    /** What the whole site was made from. */
    Fingerprint site() {
        return new Fingerprint(words.getLong(12), words.getLong(20));
    }

    /** The row of {@code path}, or -1. */
    int row(String path) {
        int mask = rowsByHash.length - 1;
        int slot = spread(path.hashCode()) & mask;
        while (rowsByHash[slot] != 0) {
            int row = rowsByHash[slot] - 1;
            if (at(row, HASH) == path.hashCode() && path(row).equals(path)) {
                return row;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    String path(int row) {
        int start = row == 0 ? 0 : at(row - 1, PATH_END);
        return new String(bytes, HEAD + ROW * count + start, at(row, PATH_END) - start, UTF_8);
    }

    Fingerprint inputs(int row) {
        int at = HEAD + ROW * row + INPUTS;
        return new Fingerprint(words.getLong(at), words.getLong(at + Long.BYTES));
    }

    long size(int row) {
        return words.getLong(HEAD + ROW * row + SIZE);
    }

    long modified(int row) {
        return words.getLong(HEAD + ROW * row + MODIFIED);
    }

    /** The file of {@code row}, whose path is {@code path}. */
    PublishedFile file(int row, String path) {
        Sha256 sha256 = Sha256.read(words.duplicate().position(HEAD + ROW * row + SHA256));
        return new PublishedFile(path, inputs(row), sha256, size(row), modified(row));
    }

    private static void putRow(ByteBuffer bytes, PublishedFile file, int pathEnd) {
        bytes.putInt(file.path().hashCode()).putInt(pathEnd);
        bytes.putLong(file.inputs().high()).putLong(file.inputs().low());
        file.sha256().write(bytes);
        bytes.putLong(file.size()).putLong(file.modified());
    }

    private int at(int row, int column) {
        return words.getInt(HEAD + ROW * row + column);
    }

    /** A hash table with open addressing: the row plus one at each slot, 0 where there is none. */
    private int[] index() {
        int[] slots = new int[Integer.highestOneBit(Math.max(1, count)) * 4];
        int mask = slots.length - 1;
        for (int row = 0; row < count; row++) {
            int slot = spread(at(row, HASH)) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = row + 1;
        }
        return slots;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16);
    }

    private static boolean isWhole(byte[] bytes) {
        int end = bytes.length - Long.BYTES;
        return end >= HEAD
                && ByteBuffer.wrap(bytes).getLong(0) == MAGIC
                && ByteBuffer.wrap(bytes).getLong(end) == checksum(bytes);
    }

    private static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, bytes.length - Long.BYTES);
        return crc.getValue();
    }
}
