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
 * @param glance the project before anything of it was read
 * @param began a moment before anything of it was read, by the clock of its file system; absent where that cannot be told
 */
record Shortcut(Request request, SiteFolder folder, Optional<Glance> glance, Optional<Instant> began) {

    static Shortcut look(Request request, SiteFolder folder) throws IOException {
        if (request.published().isPresent()) {
            return new Shortcut(request, folder, Optional.empty(), Optional.empty());
        }
        return new Shortcut(
                request,
                folder,
                Glance.at(
                        request.project(),
                        Code.version() + " " + request.baseUrl().orElse("")),
                clock(folder));
    }

    private static Optional<Instant> clock(SiteFolder folder) {
        try {
            return Optional.of(Glance.clock(folder.ledger().getParent()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** How the build ends that has nothing to do; absent where there may be something. */
    Optional<Outcome> outcome(boolean strict) {
        Optional<Outcome> outcome = LastLook.of(folder)
                .filter(last -> last.holds(glance, request.day().apply(last.zone())))
                .filter(last -> !strict || last.problems().isEmpty())
                .filter(last -> LastBuild.of(folder).stands(last.site()))
                .map(LastLook::outcome);
        if (outcome.isPresent()) {
            Publication.clearUp(folder);
        }
        return outcome;
    }

    /** Remembers a build that was done, for the next one. */
    void remember(Checked checked, Design design, Outcome outcome) {
        if (began.isPresent() && outcome.published().isPresent()) {
            LastLook.of(
                            glance,
                            began.get(),
                            checked.sound().orElseThrow(),
                            design,
                            outcome.published().get())
                    .ifPresent(look -> look.remember(folder));
        }
    }
}
