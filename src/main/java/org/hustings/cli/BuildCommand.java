package org.hustings.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hustings.Pipeline;
import org.hustings.Pipeline.Outcome;
import org.hustings.Published;
import org.hustings.check.SiteAddresses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hustings build}: check, then publish. */
@Command(name = "build", description = "Checks a project and publishes its site, whole or not at all.")
final class BuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Project project;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "the folder to publish into (default: target/website in the project folder)")
    private Path output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "where the site will stand (default: base_url of data/site.yaml)")
    private String baseUrl;

    @Option(
            names = "--styleguide",
            description =
                    "also publish /styleguide/, which shows every state of every page with made-up people; nothing"
                            + " on the site leads there")
    private boolean styleGuide;

    @Mixin
    private EarlierBuild earlier;

    @Override
    public Integer call() throws IOException {
        Console console = new Console();
        Path out = output != null ? output : project.folder().resolve("target/website");
        Pipeline.Request request = new Pipeline.Request(
                project.folder(),
                project.day().inZone(),
                Optional.ofNullable(baseUrl).map(this::folder),
                earlier.manifest(),
                styleGuide);
        Outcome outcome = new Pipeline(project.jobs()).build(request, out, project.strict());
        console.report(project.folder(), outcome.problems(), Report.Format.TEXT);
        if (outcome.published().isEmpty()) {
            console.complain("Nothing was published; " + out + " is as it was.");
            return ExitCode.PROBLEMS;
        }
        console.say(sentence(outcome.published().get(), out));
        return ExitCode.DONE;
    }

    /** The address with a slash at its end. */
    private String folder(String url) {
        if (!SiteAddresses.isBase(url)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + url + "' cannot be the address of a site; write it in full, as https://pledges.example.org/");
        }
        return url.endsWith("/") ? url : url + "/";
    }

    private static String sentence(Published published, Path out) {
        String what = published.pages() + " pages, " + published.files() + " files";
        return published.changed()
                ? "Published " + what + " in " + out + "."
                : "Nothing has changed; " + out + " stands with " + what + ".";
    }
}
