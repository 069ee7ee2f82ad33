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
import org.hustings.problem.Place;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.Reading;
import org.hustings.source.yaml.YamlReader;

/** Looks up the line and column of findings. The few files that have any are read once more for it. */
public final class Locator {

    private final Path project;
    private final YamlReader yaml = new YamlReader();
    private final Map<String, Reading> readings = new HashMap<>();

    private final Map<Place, Location> known;

    private Locator(Path project, Map<Place, Location> known) {
        this.project = project;
        this.known = known;
    }

    /**
     * The findings as problems, sorted.
     *
     * @param project the folder that the findings' files are named from
     */
    public static List<Problem> locate(Path project, List<Finding> findings) throws IOException {
        return new Locator(project, new HashMap<>()).locate(findings);
    }

    /** The same, for whoever remembers where most of it is. */
    public static List<Problem> locate(Path project, List<Finding> findings, DataMemory memory) throws IOException {
        return new Locator(project, memory.places()).locate(findings);
    }

    private List<Problem> locate(List<Finding> findings) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Finding finding : findings) {
            Location location = known.get(finding.place());
            if (location == null) {
                location = locate(finding.place());
                known.put(finding.place(), location);
            }
            problems.add(finding.at(location));
        }
        problems.sort(Comparator.naturalOrder());
        return List.copyOf(problems);
    }

    private Location locate(Place place) throws IOException {
        String file = place.file();
        if (file.endsWith(DistrictText.ENDING)) {
            return DistrictText.locate(place, Files.readAllBytes(project.resolve(file)));
        }
        if (!readings.containsKey(file)) {
            Path path = project.resolve(file);
            if (!Files.isRegularFile(path)) {
                return Location.of(file);
            }
            readings.put(file, yaml.read(file, Files.readAllBytes(path)));
        }
        return readings.get(file).locate(place);
    }
}
