package org.hustings;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hustings.check.CheckMemory;
import org.hustings.check.Checks;
import org.hustings.check.Gaps;
import org.hustings.check.ImageFiles;
import org.hustings.model.Dataset;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Problem;
import org.hustings.source.Assets;
import org.hustings.source.DataMemory;
import org.hustings.source.DataReading;
import org.hustings.source.Locator;
import org.hustings.source.Wordings;
import org.hustings.standing.Standings;

/**
 * What was read, held against the rules.
 *
 * @param sound the data as it stands on the day; absent where it has errors
 * @param problems of data, strings and assets
 */
record Checked(Material material, Optional<Sound> sound, List<Problem> problems) {

    /** Data without errors, and the words to tell it in. */
    record Sound(Standings standings, Wordings wordings) {}

    /** What is known from holding an earlier state of the same project against the rules. */
    record Memory(DataMemory data, CheckMemory checks) {}

    static Checked of(Material material, Function<ZoneId, Today> day) throws IOException {
        return of(
                material,
                day,
                (data, today) -> Checks.run(data, today, gaps(material)),
                findings -> Locator.locate(material.project(), findings));
    }

    /** The same with what is remembered, which it adds to. */
    static Checked of(Material material, Function<ZoneId, Today> day, Memory memory) throws IOException {
        return of(
                material,
                day,
                (data, today) -> Checks.run(data, today, gaps(material), memory.checks()),
                findings -> Locator.locate(material.project(), findings, memory.data()));
    }

    /** What finds the lines of findings. */
    @FunctionalInterface
    private interface Lines {

        List<Problem> of(List<Finding> findings) throws IOException;
    }

    private static Checked of(
            Material material,
            Function<ZoneId, Today> day,
            BiFunction<Dataset, Today, List<Finding>> rules,
            Lines lines)
            throws IOException {
        List<Problem> problems = new ArrayList<>(material.data().problems());
        problems.addAll(material.assets().problems());
        Dataset data = material.data().readable();
        Today today = day.apply(data.site().timeZone());
        List<Finding> findings = new ArrayList<>(rules.apply(data, today));
        if (material.data().dataset().isEmpty()) {
            findings.addAll(Wordings.of(data).findings());
            findings.removeIf(Checked::restsOnSite);
            problems.addAll(lines.of(findings));
            return new Checked(material, Optional.empty(), problems);
        }
        Wordings wordings = Wordings.of(data);
        findings.addAll(wordings.findings());
        Assets assets = material.assets();
        findings.addAll(ImageFiles.missing(data, assets.published().keySet(), assets::reported));
        problems.addAll(lines.of(findings));
        boolean sound = problems.stream().noneMatch(Problem::isError);
        return new Checked(
                material,
                sound ? Optional.of(new Sound(Standings.of(data, today), wordings)) : Optional.empty(),
                problems);
    }

    /** Whether a finding would be of what could not be read in the site's own file, such as its languages. */
    private static boolean restsOnSite(Finding finding) {
        String file = finding.place().file();
        return file.equals(DataReading.SITE)
                || finding.rule().equals("languages")
                || (file.startsWith("data/strings/") && !file.equals("data/strings/en.yaml"));
    }

    /** What says less than it should, so that what refers to them is not blamed as well. */
    private static Gaps gaps(Material material) {
        return new Gaps(badFiles(material.data().problems()), material.data().lost());
    }

    /** The files in which something is wrong. */
    private static Set<String> badFiles(List<Problem> problems) {
        return problems.stream()
                .filter(Problem::isError)
                .map(problem -> problem.location().file())
                .collect(Collectors.toSet());
    }

    /** The files of data of which something could not be read, so that what they say is not known. */
    Set<String> unread() {
        return badFiles(material.data().problems());
    }
}
