package org.hustings.render;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Today;
import org.hustings.page.Edition;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.View;
import org.hustings.page.election.BallotPage;
import org.hustings.page.election.ElectionPage;
import org.hustings.page.scorecard.Scorecard;
import org.hustings.page.site.FrontPage;
import org.hustings.page.site.PlainPage;
import org.hustings.source.DataReader;
import org.hustings.source.Wordings;
import org.hustings.standing.Standings;

/**
 * Writes pages of a project to look at, without the rest of a build: {@code Gallery PROJECT DAY OUTPUT}.
 */
public final class Gallery {

    private Gallery() {}

    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]);
        Path output = Path.of(args[2]);
        Dataset data = DataReader.read(project, 2).dataset().orElseThrow();
        Today today = Today.startOf(LocalDate.parse(args[1]), data.site().timeZone());
        Edition edition = new Edition(
                Standings.of(data, today),
                Wordings.of(data).wordings(),
                data.site().baseUrl(),
                Map.of(),
                Set.of("about/", "method/", "privacy/"));
        LanguageEdition english = LanguageEdition.of(edition, data.site().defaultLanguage());
        Templates templates = Templates.open(project, output, "gallery").templates();
        Path assets = Files.createDirectories(output.resolve("assets"));
        for (String asset : List.of("site.css", "site.js", "icon.svg", "icon.png")) {
            Files.write(
                    assets.resolve(asset),
                    Files.readAllBytes(project.resolve("assets").resolve(asset)));
        }
        write(templates, output, "", FrontPage.of(english, List.of(), Optional.empty()));
        write(templates, output, "missing/", PlainPage.missing(english));
        for (Election election : data.elections().values()) {
            write(
                    templates,
                    output,
                    Paths.election(election.id()),
                    ElectionPage.of(english, election, Optional.empty()));
            for (Ballot ballot : election.ballots().values()) {
                write(
                        templates,
                        output,
                        Paths.ballot(election.id(), ballot.area()),
                        BallotPage.of(english, election, ballot, Optional.empty()));
            }
        }
        for (Candidate candidate : data.candidates()) {
            write(templates, output, Paths.candidate(candidate), Scorecard.of(english, candidate, Optional.empty()));
        }
        for (int round = 0; round < 4; round++) {
            time(templates, english, data);
        }
    }

    private static void time(Templates templates, LanguageEdition english, Dataset data) {
        int pages = 0;
        long bytes = 0;
        long making = 0;
        long rendering = 0;
        while (pages < 15_000) {
            for (Candidate candidate : data.candidates()) {
                long start = cpu();
                Scorecard view = Scorecard.of(english, candidate, Optional.empty());
                long made = cpu();
                bytes += templates.render(view).length;
                making += made - start;
                rendering += cpu() - made;
                pages++;
            }
        }
        System.out.printf(
                "view %.1f us, render %.1f us, %d bytes%n",
                making / 1e3 / pages, rendering / 1e3 / pages, bytes / pages);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void write(Templates templates, Path output, String path, View view) throws IOException {
        Path folder = Files.createDirectories(output.resolve(path));
        Files.write(folder.resolve("index.html"), templates.render(view));
    }
}
