package org.hustings;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hustings.compare.Differences;
import org.hustings.model.Today;
import org.hustings.problem.Problem;
import org.hustings.publish.LastBuild;
import org.hustings.publish.SiteFolder;

/**
 * The whole story: read, parse, check, plan, render, publish. Each stage takes values and gives values; problems are
 * values too, and nothing is published while one of them is an error.
 */
public final class Pipeline {

    private final int jobs;

    /** @param jobs how many threads read and render */
    public Pipeline(int jobs) {
        this.jobs = jobs;
    }

    /**
     * What to build.
     *
     * @param day the day to describe, once the site's time zone is known
     * @param baseUrl where the site will stand, if not where {@code site.yaml} says
     * @param published the manifest of an earlier build, none of whose URLs may be gone
     * @param styleGuide whether the site gets a style guide, which shows every state of its pages
     */
    public record Request(
            Path project,
            Function<ZoneId, Today> day,
            Optional<String> baseUrl,
            Optional<Path> published,
            boolean styleGuide) {

        /** A site without a style guide. */
        public Request(Path project, Function<ZoneId, Today> day, Optional<String> baseUrl, Optional<Path> published) {
            this(project, day, baseUrl, published, false);
        }
    }

    /**
     * How a build went.
     *
     * @param problems all of them, sorted
     * @param published what was published; absent where the problems stopped it
     */
    public record Outcome(List<Problem> problems, Optional<Published> published) {}

    /**
     * How two states of a project differ.
     *
     * @param before the problems of the one
     * @param after the problems of the other
     * @param differences what readers would see change; absent where one of them is no site at all
     */
    public record Compared(List<Problem> before, List<Problem> after, Optional<Differences> differences) {}

    /** Finds every problem and writes nothing but caches. */
    public List<Problem> check(Request request) throws IOException {
        Material material = Material.read(request.project(), jobs);
        Checked checked = Checked.of(material, request.day());
        return Design.of(checked, request).problems();
    }

    /** Compares the sites of two project folders, and writes nothing but caches. */
    public Compared compare(Request before, Request after) throws IOException {
        Side old = Side.read(before, jobs);
        Side young = Side.read(after, jobs);
        return new Compared(old.problems(), young.problems(), Side.differences(old, young));
    }

    /**
     * Publishes the whole site, or nothing.
     *
     * @param out the folder to publish into
     * @param strict whether a warning stops publication
     */
    public Outcome build(Request request, Path out, boolean strict) throws IOException {
        SiteFolder folder = SiteFolder.at(out, request.project());
        Shortcut shortcut = Shortcut.look(request, folder);
        Optional<Outcome> standing = shortcut.outcome(strict);
        if (standing.isPresent()) {
            return standing.get();
        }
        Material material = Material.read(request.project(), jobs);
        Checked checked = Checked.of(material, request.day());
        Design design = Design.of(checked, request);
        if (design.stopped(strict)) {
            return new Outcome(design.problems(), Optional.empty());
        }
        Outcome outcome = new Construction(design, jobs).into(folder, LastBuild.of(folder));
        shortcut.remember(checked, design, outcome);
        return outcome;
    }
}
