package org.hustings;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.hustings.Pipeline.Outcome;
import org.hustings.Pipeline.Request;
import org.hustings.publish.LastBuild;
import org.hustings.publish.Publication;
import org.hustings.publish.SiteFolder;
import org.hustings.source.Glance;

/**
 * The way past all work where nothing has changed since the last build: neither the project, nor the program, nor what the
 * day makes of the data, nor any file in the output folder.
 *
 * @param began a moment before anything of the project was read, by the clock of its file system; absent where that cannot
 *     be told
 * @param last what the last build remembered
 * @param glance the project as the file system describes it. Nobody waits for it where nothing is remembered that it could
 *     be held against; a file that changes while it is looked at has changed after {@code began}, and then it is not
 *     remembered
 */
record Shortcut(
        Request request,
        SiteFolder folder,
        Optional<Instant> began,
        Optional<LastLook> last,
        Background<Optional<Glance>> glance) {

    static Shortcut look(Request request, SiteFolder folder) {
        boolean wanted = request.published().isEmpty();
        Optional<Instant> began = wanted ? clock(folder) : Optional.empty();
        return new Shortcut(
                request,
                folder,
                began,
                wanted ? LastLook.of(folder) : Optional.empty(),
                Background.start("glance", () -> wanted ? glance(request) : Optional.empty()));
    }

    private static Optional<Glance> glance(Request request) throws IOException {
        return Glance.at(
                request.project(),
                Code.version() + " " + request.styleGuide() + " "
                        + request.baseUrl().orElse(""));
    }

    private static Optional<Instant> clock(SiteFolder folder) {
        try {
            return Optional.of(Glance.clock(folder.ledger().getParent()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** How the build ends that has nothing to do; absent where there may be something. */
    Optional<Outcome> outcome(boolean strict) throws IOException {
        if (last.isEmpty()
                || (strict && !last.get().problems().isEmpty())
                || !last.get()
                        .holds(glance.get(), request.day().apply(last.get().zone()))
                || !LastBuild.of(folder).stands(last.get().site())) {
            return Optional.empty();
        }
        Publication.clearUp(folder);
        return last.map(LastLook::outcome);
    }

    /** Remembers a build that was done, for the next one. */
    void remember(Checked checked, Design design, Outcome outcome) throws IOException {
        if (began.isPresent() && outcome.published().isPresent()) {
            LastLook.of(
                            glance.get(),
                            began.get(),
                            checked.sound().orElseThrow(),
                            design,
                            outcome.published().get())
                    .ifPresent(look -> look.remember(folder));
        }
    }
}
