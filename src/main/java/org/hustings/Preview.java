package org.hustings;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.hustings.Pipeline.Request;
import org.hustings.check.CheckMemory;
import org.hustings.prose.Prose;
import org.hustings.prose.ProseEngine;
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
public final class Preview implements AutoCloseable {

    private final Path project;
    private final Supplier<Request> request;
    private final int jobs;
    private final boolean strict;
    private final DataMemory data;
    private final CheckMemory checks = new CheckMemory();
    private final AtomicBoolean idle = new AtomicBoolean();
    private final ProseEngine engine = new ProseEngine();
    private final MadeFiles made = new MadeFiles();
    private Optional<Material> before = Optional.empty();

    /**
     * @param project the project folder
     * @param request what to build of it, asked each time, since the day may pass while somebody writes
     * @param jobs how many threads read
     * @param strict whether a warning keeps a site from being shown
     */
    public Preview(Path project, Supplier<Request> request, int jobs, boolean strict) {
        this.project = project;
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
        idle.set(false);
        Request now = request.get();
        Design design = design(changes, now);
        return new Showing(
                design.stopped(strict) ? Optional.empty() : Optional.of(site(design, now)), design.problems());
    }

    private Design design(Changes changes, Request now) throws IOException {
        Changes unseen = before.isPresent() ? changes : Changes.anything();
        if (unseen.everything()) {
            data.forget();
        } else {
            data.forget(unseen.paths());
        }
        Optional<Material> old = before;
        before = Optional.empty();
        Material material = material(unseen, old);
        Checked checked = Checked.of(material, now.day(), new Checked.Memory(data, checks));
        Design design = Design.of(checked, now);
        before = Optional.of(material);
        return design;
    }

    /** Starts what converts prose, beside all else and until the next build: a page that is saved is then shown soon. */
    public void practiseProse() {
        idle.set(true);
        Background.start("practice", () -> {
            Prose.practise(project, Code.version(), engine, idle::get);
            return null;
        });
    }

    /** Builds what is there once more, for nobody. */
    public void practise() throws IOException {
        design(new Changes(false, Set.of()), request.get());
    }

    @Override
    public void close() {
        engine.close();
    }

    private Showing.Site site(Design design, Request now) {
        String base = now.baseUrl()
                .orElseGet(() -> before.flatMap(material -> material.data().dataset())
                        .orElseThrow()
                        .site()
                        .baseUrl());
        Workshop workshop = new Workshop(design, made);
        return new Showing.Site(workshop::make, URI.create(base).getPath());
    }

    private Material material(Changes changes, Optional<Material> old) throws IOException {
        Path cache = Material.cache(project);
        Background<ProseResult> prose = old.filter(known -> Prose.sources().noneMatch(changes::touch))
                .map(Material::prose)
                .orElseGet(() -> Background.start(
                        "prose", () -> Prose.read(project, Optional.of(cache), Code.version(), engine)));
        Background<Templates.Opened> templates = old.filter(known -> !changes.touch(Templates.FOLDER))
                .map(Material::templates)
                .orElseGet(() -> Background.start("templates", () -> Templates.open(project, cache, Code.version())));
        Assets assets =
                old.isPresent() && !changes.touch(Assets.FOLDER) ? old.get().assets() : Assets.of(project);
        return new Material(project, DataReader.read(project, jobs, data), assets, prose, templates);
    }
}
