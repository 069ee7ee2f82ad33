package org.hustings;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.hustings.Pipeline.Request;
import org.hustings.check.CheckMemory;
import org.hustings.prose.Prose;
import org.hustings.prose.ProseResult;
import org.hustings.render.Templates;
import org.hustings.serve.Changes;
import org.hustings.serve.Showing;
import org.hustings.source.Assets;
import org.hustings.source.DataMemory;
import org.hustings.source.DataReader;

/**
 * A project that is built again and again without being published. What has not changed is not read again, and a page is
 * made when somebody asks for it. Used by one thread; what it shows, by many.
 */
public final class Preview {

    private final Supplier<Request> request;
    private final int jobs;
    private final boolean strict;
    private final DataMemory data;
    private final CheckMemory checks = new CheckMemory();
    private final MadeFiles made = new MadeFiles();
    private Optional<Material> before = Optional.empty();

    /**
     * @param project the project folder
     * @param request what to build of it, asked each time, since the day may pass while somebody writes
     * @param jobs how many threads read
     * @param strict whether a warning keeps a site from being shown
     */
    public Preview(Path project, Supplier<Request> request, int jobs, boolean strict) {
        this.request = request;
        this.jobs = jobs;
        this.strict = strict;
        this.data = new DataMemory(project);
    }

    /**
     * Builds.
     *
     * @param changes what may have changed since the last time
     * @throws IOException where the machine fails, as it does where a file goes away just when it is read; the next build
     *     then reads everything
     */
    public Showing build(Changes changes) throws IOException {
        Request now = request.get();
        Changes unseen = before.isPresent() ? changes : Changes.anything();
        if (unseen.everything()) {
            data.forget();
        } else {
            data.forget(unseen.paths());
        }
        Optional<Material> old = before;
        before = Optional.empty();
        Material material = material(now.project(), unseen, old);
        Checked checked = Checked.of(material, now.day(), new Checked.Memory(data, checks));
        Design design = Design.of(checked, now);
        before = Optional.of(material);
        if (design.stopped(strict)) {
            return new Showing(Optional.empty(), design.problems());
        }
        return new Showing(Optional.of(site(design, checked, now)), design.problems());
    }

    private Showing.Site site(Design design, Checked checked, Request now) {
        String base = now.baseUrl()
                .orElse(checked.sound().orElseThrow().standings().data().site().baseUrl());
        Workshop workshop = new Workshop(design, made);
        return new Showing.Site(workshop::make, URI.create(base).getPath());
    }

    private Material material(Path project, Changes changes, Optional<Material> old) throws IOException {
        Path cache = Material.cache(project);
        Background<ProseResult> prose = old.filter(known -> Prose.sources().noneMatch(changes::touch))
                .map(Material::prose)
                .orElseGet(
                        () -> Background.start("prose", () -> Prose.read(project, Optional.of(cache), Code.version())));
        Background<Templates.Opened> templates = old.filter(known -> !changes.touch(Templates.FOLDER))
                .map(Material::templates)
                .orElseGet(() -> Background.start("templates", () -> Templates.open(project, cache, Code.version())));
        Assets assets =
                old.isPresent() && !changes.touch(Assets.FOLDER) ? old.get().assets() : Assets.of(project);
        return new Material(project, DataReader.read(project, jobs, data), assets, prose, templates);
    }
}
