package org.hustings;

import gg.jte.TemplateException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hustings.model.Fingerprint;
import org.hustings.page.FileDigest;
import org.hustings.page.PlannedFile;
import org.hustings.render.Renderer;
import org.hustings.serve.UnmadeException;

/** Makes single files of a design when they are asked for, with the bytes that a build would publish. */
final class Workshop {

    private final Design design;
    private final MadeFiles made;
    private final Map<String, PlannedFile> files = new HashMap<>();

    /** @param made where to find and keep what was made */
    Workshop(Design design, MadeFiles made) {
        this.design = design;
        this.made = made;
        Design.Site site = design.site().orElseThrow();
        site.plan().files().forEach(file -> files.put(file.path(), file));
    }

    /** The bytes of a file, on any thread; nothing where none is planned. */
    Optional<byte[]> make(String path) throws IOException, UnmadeException {
        PlannedFile file = files.get(path);
        if (file == null) {
            return last(path);
        }
        Optional<byte[]> known = made.find(file);
        return known.isPresent() ? known : Optional.of(kept(file));
    }

    private byte[] kept(PlannedFile file) throws IOException, UnmadeException {
        byte[] bytes = fresh(file);
        made.keep(file, bytes);
        return bytes;
    }

    private byte[] fresh(PlannedFile file) throws IOException, UnmadeException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (file.content() instanceof PlannedFile.Stream stream) {
            for (PlannedFile.Part part : stream.parts()) {
                part.writer().write(out);
            }
            return out.toByteArray();
        }
        try {
            new Renderer(design.templates()).make(file, (bytes, length) -> out.write(bytes, 0, length));
        } catch (TemplateException e) {
            throw new UnmadeException(design.templates().problem(e), e);
        }
        return out.toByteArray();
    }

    /** A file that is made from all others, which takes as long as a whole build. */
    private Optional<byte[]> last(String path) throws IOException, UnmadeException {
        List<Function<List<FileDigest>, PlannedFile>> last =
                design.site().orElseThrow().plan().last();
        if (last.stream().noneMatch(file -> file.apply(List.of()).path().equals(path))) {
            return Optional.empty();
        }
        List<FileDigest> digests = new ArrayList<>();
        for (PlannedFile file : files.values()) {
            digests.add(digest(file.path(), fresh(file)));
        }
        for (Function<List<FileDigest>, PlannedFile> next : last) {
            digests.sort(Comparator.comparing(FileDigest::path));
            PlannedFile file = next.apply(List.copyOf(digests));
            byte[] bytes = fresh(file);
            if (file.path().equals(path)) {
                return Optional.of(bytes);
            }
            digests.add(digest(file.path(), bytes));
        }
        throw new IllegalStateException("a plan differs from itself at " + path);
    }

    private static FileDigest digest(String path, byte[] bytes) {
        byte[] sha256 = Fingerprint.sha256().digest(bytes);
        return new FileDigest(path, bytes.length, HexFormat.of().formatHex(sha256));
    }
}
