package org.hustings.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.hustings.Pipeline;
import org.hustings.Preview;
import org.hustings.problem.Problem;
import org.hustings.serve.Changes;
import org.hustings.serve.PreviewServer;
import org.hustings.serve.Showing;
import org.hustings.serve.Watch;
import org.hustings.source.Glance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hustings serve}: the site in a browser while it is being written. */
@Command(
        name = "serve",
        description = "Shows a site in the browser while you write it, on this computer alone. "
                + "What you save appears at once, and so does what is wrong with it. Ctrl-C ends it.")
final class ServeCommand implements Callable<Integer> {

    /** JBake's own server has it too. */
    private static final int PORT = 8820;
    /** How many ports are tried where nobody asked for one. */
    private static final int TRIES = 20;

    /** Java is slow at what it has not done a few times. These builds are seen by nobody, and the first save is then fast. */
    private static final int PRACTICE = 4;

    private static final int LAST_PORT = 65535;
    private static final long PAUSE_MILLISECONDS = 50;
    /** Until a browser has what it asks for after a save. */
    private static final long REST_MILLISECONDS = 500;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Project project;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "where to listen; 0 for any free port (default: " + PORT + ", or the next one that is free)")
    private Integer port;

    private final Console console = new Console();

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Preview preview = new Preview(project.folder(), this::request, project.jobs(), project.strict());
                Watch watch = Watch.of(project.folder(), () -> Glance.at(project.folder(), ""));
                PreviewServer server = start()) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "end"));
            List<Problem> told = show(preview, server, Changes.anything(), List.of());
            console.say(project.folder() + " is at " + server.address() + " (Ctrl-C ends it)");
            practise(preview, watch);
            while (true) {
                tidyUp(watch);
                Changes changes = watch.await();
                long began = System.nanoTime();
                told = show(preview, server, changes, told);
                console.note(
                        changes.summary() + ": " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began) + " ms");
            }
        }
    }

    /** Until something is saved, which is then shown first. */
    private static void practise(Preview preview, Watch watch) throws IOException, InterruptedException {
        preview.practiseProse();
        for (int i = 0; i < PRACTICE && !watch.changesWithin(0); i++) {
            preview.practise();
        }
    }

    /**
     * Lets go of what earlier builds have left, in a moment when nobody waits. Else it would be done in the middle of a
     * later build.
     */
    private static void tidyUp(Watch watch) throws IOException, InterruptedException {
        if (!watch.changesWithin(REST_MILLISECONDS)) {
            System.gc();
        }
    }

    private Pipeline.Request request() {
        return new Pipeline.Request(project.folder(), project.day().inZone(), Optional.empty(), Optional.empty());
    }

    private PreviewServer start() throws IOException {
        if (port != null && (port < 0 || port > LAST_PORT)) {
            throw new ParameterException(spec.commandLine(), "--port needs a number from 0 to " + LAST_PORT);
        }
        int first = port != null ? port : PORT;
        int last = port != null ? port : PORT + TRIES;
        for (int next = first; ; next++) {
            try {
                return PreviewServer.start(project.folder(), next);
            } catch (BindException inUse) {
                if (next >= last) {
                    throw new Refusal("Port " + first + " is in use; --port 0 takes one that is free.");
                }
            }
        }
    }

    /** Builds and shows, and tells on the console those problems that were not told before. */
    private List<Problem> show(Preview preview, PreviewServer server, Changes changes, List<Problem> told)
            throws IOException, InterruptedException {
        Showing showing = build(preview, changes);
        server.show(showing);
        console.reportNews(project.folder(), showing.problems(), told);
        return showing.problems();
    }

    /** A file that goes away just when it is read, as one being saved may, is no reason to give up. */
    private static Showing build(Preview preview, Changes changes) throws IOException, InterruptedException {
        try {
            return preview.build(changes);
        } catch (IOException e) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
            return preview.build(Changes.anything());
        }
    }
}
