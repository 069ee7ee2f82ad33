package org.hustings.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.hustings.card.CardPainter;
import org.hustings.model.Fingerprint;
import org.hustings.page.Card;
import org.hustings.page.PlannedFile;

/** Cards of earlier builds in a folder, one file each, named by the fingerprint of what it shows; what is not there is drawn. */
public final class CardShelf {

    private static final String SUFFIX = ".png";

    private final Path folder;
    private final String drawing;
    private final Set<String> planned = new HashSet<>();
    private final Queue<CardPainter> painters = new ConcurrentLinkedQueue<>();
    private boolean swept;

    /**
     * @param cache the folder for what can be made again
     * @param drawing changes whenever cards are drawn in another way
     */
    public CardShelf(Path cache, String drawing) {
        this.folder = cache.resolve("cards");
        this.drawing = drawing;
    }

    /** What changes whenever cards are drawn in another way. */
    String drawing() {
        return drawing;
    }

    /** What writes a card, on any thread, once all are planned. */
    PlannedFile.Writer writer(Fingerprint shown, Card card) {
        String name = HexFormat.of().toHexDigits(shown.high()) + HexFormat.of().toHexDigits(shown.low()) + SUFFIX;
        planned.add(name);
        return out -> out.write(bytes(folder.resolve(name), card));
    }

    private byte[] bytes(Path file, Card card) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            byte[] bytes = drawn(card);
            store(file, bytes);
            return bytes;
        }
    }

    private byte[] drawn(Card card) throws IOException {
        CardPainter free = painters.poll();
        CardPainter painter = free == null ? new CardPainter() : free;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        painter.paint(card, bytes);
        painters.add(painter);
        return bytes.toByteArray();
    }

    /** Writes a card, so that at no moment a half of it can be read. */
    private void store(Path file, byte[] bytes) throws IOException {
        sweep();
        Path temporary = Files.createTempFile(folder, "", ".tmp");
        try {
            Files.write(temporary, bytes);
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Removes what this site no longer shows, the first time that something new is put beside it. */
    private synchronized void sweep() throws IOException {
        if (swept) {
            return;
        }
        swept = true;
        Files.createDirectories(folder);
        List<Path> old;
        try (Stream<Path> files = Files.list(folder)) {
            old = files.filter(file -> !planned.contains(file.getFileName().toString()))
                    .toList();
        }
        for (Path file : old) {
            Files.deleteIfExists(file);
        }
    }
}
