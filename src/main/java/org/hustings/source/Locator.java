package org.hustings.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hustings.problem.Finding;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.Reading;
import org.hustings.source.yaml.YamlReader;

/** Looks up the line and column of findings. The few files that have any are read once more for it. */
public final class Locator {

    private final Path project;
    private final YamlReader yaml = new YamlReader();
    private final Map<String, Reading> readings = new HashMap<>();

    private Locator(Path project) {
        this.project = project;
    }

    /**
     * The findings as problems, sorted.
     *
     * @param project the folder that the findings' files are named from
     */
    public static List<Problem> locate(Path project, List<Finding> findings) throws IOException {
        Locator locator = new Locator(project);
        List<Problem> problems = new ArrayList<>();
        for (Finding finding : findings) {
            problems.add(finding.at(locator.locate(finding)));
        }
        problems.sort(Comparator.naturalOrder());
        return List.copyOf(problems);
    }

    private Location locate(Finding finding) throws IOException {
        String file = finding.place().file();
        if (file.endsWith(DistrictText.ENDING)) {
            return DistrictText.locate(finding.place(), Files.readAllBytes(project.resolve(file)));
        }
        if (!readings.containsKey(file)) {
            Path path = project.resolve(file);
            if (!Files.isRegularFile(path)) {
                return Location.of(file);
            }
            readings.put(file, yaml.read(file, Files.readAllBytes(path)));
        }
        return readings.get(file).locate(finding.place());
    }
}
