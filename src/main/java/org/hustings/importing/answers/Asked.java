package org.hustings.importing.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hustings.importing.DataFolder;
import org.hustings.importing.Slug;
import org.hustings.importing.YamlFile;
import org.hustings.problem.Nearest;

/** The candidates of every election that puts a call to them. */
final class Asked {

    private static final Pattern TITLES = Pattern.compile(
            "^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|sir|dame|lord|lady|cllr|councillor|the hon) )+");

    private static final String ENDING = ".yaml";

    private final String call;
    private final List<Candidate> candidates;
    private final List<String> elsewhere;

    /** @param elsewhere the elections that do not put the call to their candidates */
    private Asked(String call, List<Candidate> candidates, List<String> elsewhere) {
        this.call = call;
        this.candidates = List.copyOf(candidates);
        this.elsewhere = List.copyOf(elsewhere);
    }

    /**
     * A candidate.
     *
     * @param path {@code election/area/id}, which names them among all
     * @param shared ids of pledges that another call of the election has as well
     */
    record Candidate(
            YamlFile file, String path, String area, String id, String areaName, String name, Set<String> shared) {

        /** For telling who is meant. */
        String told() {
            return name + ", " + areaName + " (" + area + "/" + id + ")";
        }

        boolean isIn(String place) {
            String folded = Slug.folded(place);
            return folded.equals(Slug.folded(areaName)) || folded.equals(Slug.folded(area));
        }

        boolean isCalled(String typed) {
            return plain(typed).equals(plain(name));
        }

        private String surname() {
            String plain = plain(name);
            return plain.substring(plain.lastIndexOf(' ') + 1);
        }
    }

    /** A name without case, accents and titles. */
    private static String plain(String name) {
        return TITLES.matcher(Slug.folded(name)).replaceFirst("");
    }

    /** Reads all candidates who are asked. */
    static Asked of(String call, DataFolder folder) throws IOException {
        List<Candidate> all = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        for (String election : folder.names("data/elections")) {
            Optional<YamlFile> file = folder.read("data/elections/" + election + "/election.yaml");
            List<String> calls = file.map(f -> f.items("calls").stream()
                            .map(YamlFile::text)
                            .flatMap(Optional::stream)
                            .toList())
                    .orElse(List.of());
            if (calls.contains(call)) {
                election(election, file.get(), shared(call, calls, folder), folder, all);
            } else if (file.isPresent()) {
                elsewhere.add(file.get().path());
            }
        }
        all.sort(Comparator.comparing(Candidate::path));
        return new Asked(call, all, elsewhere);
    }

    private static Set<String> shared(String call, List<String> calls, DataFolder folder) throws IOException {
        Set<String> shared = new HashSet<>();
        for (String other : calls) {
            if (!other.equals(call)) {
                folder.read("data/calls/" + other + "/call.yaml")
                        .ifPresent(file -> file.items("pledges")
                                .forEach(pledge -> YamlFile.text(pledge).ifPresent(shared::add)));
            }
        }
        return shared;
    }

    private static void election(
            String id, YamlFile election, Set<String> shared, DataFolder folder, List<Candidate> all)
            throws IOException {
        Optional<YamlFile> areas = election.text("organisation").isEmpty()
                ? Optional.empty()
                : folder.read("data/areas/" + election.text("organisation").get() + ".yaml");
        String root = "data/elections/" + id + "/candidates";
        for (String area : folder.names(root)) {
            String areaName =
                    areas.flatMap(file -> file.text("areas", area, "name")).orElse(area);
            for (String name : folder.names(root + "/" + area)) {
                if (name.endsWith(ENDING)) {
                    String own = name.substring(0, name.length() - ENDING.length());
                    String path = id + "/" + area + "/" + own;
                    folder.read(root + "/" + area + "/" + name)
                            .map(file -> new Candidate(
                                    file,
                                    path,
                                    area,
                                    own,
                                    areaName,
                                    file.text("name").orElse(own),
                                    shared))
                            .ifPresent(all::add);
                }
            }
        }
    }

    boolean isEmpty() {
        return candidates.isEmpty();
    }

    List<Candidate> withId(String id) {
        return candidates.stream()
                .filter(c -> id.equals(c.path()) || id.equals(c.area() + "/" + c.id()) || id.equals(c.id()))
                .toList();
    }

    List<Candidate> withPerson(String person) {
        return candidates.stream()
                .filter(c -> c.file().text("person").equals(Optional.of(person)))
                .toList();
    }

    /** Those of that name in that place; case, accents and titles do not matter, and initials stand for nobody. */
    List<Candidate> called(String name, String area) {
        return candidates.stream().filter(c -> c.isIn(area) && c.isCalled(name)).toList();
    }

    /** Those who may be meant: of that name anywhere, or of that surname, preferably in that place. */
    List<Candidate> like(String name, String area) {
        String surname = plain(name).substring(plain(name).lastIndexOf(' ') + 1);
        return candidates.stream()
                .filter(c -> c.isCalled(name)
                        || (!surname.isEmpty() && c.surname().equals(surname))
                        || (c.isIn(area) && near(c, name)))
                .sorted(Comparator.comparing((Candidate c) -> !c.isIn(area)).thenComparing(c -> !c.isCalled(name)))
                .limit(5)
                .toList();
    }

    /** What to do about a row whose candidate nobody is like. */
    String adviceOnNobody() {
        String advice = "check the spelling and the area, or add a column with the candidate's id";
        return elsewhere.isEmpty()
                ? advice
                : advice + "; if the candidate stands in another election, write \"calls: [" + call + "]\" in "
                        + String.join(" or ", elsewhere);
    }

    private static boolean near(Candidate candidate, String name) {
        return Nearest.to(plain(name), List.of(plain(candidate.name()))).isPresent();
    }
}
