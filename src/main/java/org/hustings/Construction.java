package org.hustings;

import gg.jte.TemplateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hustings.Pipeline.Outcome;
import org.hustings.model.Fingerprint;
import org.hustings.page.FileDigest;
import org.hustings.page.PlannedFile;
import org.hustings.problem.Problem;
import org.hustings.publish.LastBuild;
import org.hustings.publish.Publication;
import org.hustings.publish.PublishedFile;
import org.hustings.publish.SiteFolder;
import org.hustings.render.Renderer;

/** Makes every file of a design on several threads, each file once, and publishes them together. */
final class Construction {

    private final Design design;
    private final Design.Site site;
    private final int jobs;
    private final ConcurrentLinkedQueue<Problem> problems = new ConcurrentLinkedQueue<>();

    Construction(Design design, int jobs) {
        this.design = design;
        this.site = design.site().orElseThrow();
        this.jobs = jobs;
    }

    /** Publishes into a folder, unless all that it needs stands there already. */
    Outcome into(SiteFolder folder, LastBuild last) throws IOException {
        List<PlannedFile> files = site.plan().files();
        if (last.stands(site.inputs())) {
            Publication.clearUp(folder);
            return published(files.size() + site.plan().last().size(), false);
        }
        try (Publication publication = Publication.begin(folder, last)) {
            make(files, publication);
            if (!problems.isEmpty()) {
                return new Outcome(
                        new Design(List.copyOf(problems), Optional.empty(), design.templates()).problems(),
                        Optional.empty());
            }
            makeLast(publication);
            publication.commit(site.inputs());
            return published(files.size() + site.plan().last().size(), true);
        }
    }

    private void makeLast(Publication publication) throws IOException {
        List<FileDigest> digests = new ArrayList<>();
        publication.files().forEach(file -> digests.add(digest(file)));
        Renderer renderer = new Renderer(design.templates());
        for (Function<List<FileDigest>, PlannedFile> last : site.plan().last()) {
            PlannedFile file = last.apply(Collections.unmodifiableList(digests));
            renderer.make(
                    file,
                    (bytes, length) ->
                            insert(digest(publication.put(file.path(), bytes, 0, length, file.inputs())), digests));
        }
    }

    private static void insert(FileDigest digest, List<FileDigest> byPath) {
        int place = Collections.binarySearch(byPath, digest, Comparator.comparing(FileDigest::path));
        byPath.add(-1 - place, digest);
    }

    private Outcome published(int files, boolean changed) {
        int pages = (int) site.plan().files().stream()
                .filter(file -> file.content() instanceof PlannedFile.Page)
                .count();
        return new Outcome(design.problems(), Optional.of(new Published(files, pages, changed)));
    }

    private static FileDigest digest(PublishedFile file) {
        return new FileDigest(file.path(), file.size(), file.sha256().hex());
    }

    private void make(List<PlannedFile> files, Publication publication) throws IOException {
        AtomicInteger next = new AtomicInteger();
        List<Background<Void>> shifts = new ArrayList<>();
        for (int i = 0; i < jobs; i++) {
            shifts.add(Background.start("render-" + i, () -> {
                Renderer renderer = new Renderer(design.templates());
                for (int at = next.getAndIncrement(); at < files.size(); at = next.getAndIncrement()) {
                    make(files.get(at), renderer, publication);
                }
                return null;
            }));
        }
        for (Background<Void> shift : shifts) {
            shift.get();
        }
    }

    private void make(PlannedFile file, Renderer renderer, Publication publication) throws IOException {
        Fingerprint inputs = file.inputs();
        if (publication.keep(file.path(), inputs)) {
            return;
        }
        if (file.content() instanceof PlannedFile.Stream stream) {
            List<Publication.Part> parts = stream.parts().stream()
                    .map(part -> new Publication.Part(part.inputs(), part.writer()::write))
                    .toList();
            publication.put(file.path(), parts, inputs);
            return;
        }
        try {
            renderer.make(file, (bytes, length) -> publication.put(file.path(), bytes, 0, length, inputs));
        } catch (TemplateException e) {
            problems.add(design.templates().problem(e));
        }
    }
}
