package org.hustings.importing.answers;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hustings.importing.DataFolder;
import org.hustings.importing.Slug;
import org.hustings.importing.YamlFile;
import org.hustings.problem.Nearest;

/** The candidates of every election that puts a call to them. */
final class Asked {

    /** What people add to the name of an area, or leave out. */
    private static final Pattern KIND_OF_AREA =
            Pattern.compile("(?: (?:county|electoral))? (?:ward|division|constituency|region)$");

    /** So many are offered where a name is like theirs, and so many of a ballot where it is like nobody's. */
    private static final int MOST_LIKE = 5;

    private static final int MOST_ON_A_BALLOT = 12;

    private static final String ENDING = ".yaml";

    private final String call;
    private final List<Candidate> candidates;
    private final List<String> elsewhere;
    /** For thousands of rows, each of which names one of thousands of candidates. */
    private final Map<String, List<Candidate>> byId = new HashMap<>();

    private final Map<String, List<Candidate>> byPerson = new HashMap<>();

    /** @param elsewhere the elections that do not put the call to their candidates */
    private Asked(String call, List<Candidate> candidates, List<String> elsewhere) {
        this.call = call;
        this.candidates = List.copyOf(candidates);
        this.elsewhere = List.copyOf(elsewhere);
        for (Candidate candidate : this.candidates) {
            for (String id : List.of(candidate.path(), candidate.area() + "/" + candidate.id(), candidate.id())) {
                byId.computeIfAbsent(id, each -> new ArrayList<>()).add(candidate);
            }
            candidate
                    .file()
                    .text("person")
                    .ifPresent(person -> byPerson.computeIfAbsent(person, each -> new ArrayList<>())
                            .add(candidate));
        }
    }

    /**
     * A candidate.
     *
     * @param path {@code election/area/id}, which names them among all
     * @param names the name first, then others that they are known by
     * @param election where they stand
     * @param alone whether no other election has a candidate with this area and id
     */
    record Candidate(
            YamlFile file,
            String path,
            String area,
            String id,
            String areaName,
            List<String> names,
            Election election,
            boolean alone) {

        Candidate {
            names = List.copyOf(names);
        }

        private Candidate besideOthers() {
            return new Candidate(file, path, area, id, areaName, names, election, false);
        }

        String name() {
            return names.get(0);
        }

        /** For telling who is meant. */
        String told() {
            return name() + ", " + areaName + (alone ? "" : ", " + election.name()) + " (" + key() + ")";
        }

        /** How a mapping or a table names them. */
        String key() {
            return alone ? area + "/" + id : path;
        }

        boolean isIn(String place) {
            String there = place(place);
            return there.equals(place(areaName)) || there.equals(place(area));
        }

        private static String place(String name) {
            return KIND_OF_AREA.matcher(Slug.folded(name)).replaceFirst("");
        }

        boolean isCalled(PersonName typed) {
            return names.stream().anyMatch(name -> PersonName.of(name).isSameAs(typed));
        }

        boolean isCalledInShort(PersonName typed) {
            return names.stream().anyMatch(name -> PersonName.of(name).isSameButForMiddleNames(typed));
        }

        private boolean anyName(Predicate<PersonName> fits) {
            return names.stream().map(PersonName::of).anyMatch(fits);
        }
    }

    /**
     * An election that puts the call to its candidates.
     *
     * @param poll the day of the poll
     * @param shared ids of pledges that another of its calls has as well
     */
    record Election(String id, String name, Optional<LocalDate> poll, Set<String> shared) {

        Election {
            shared = Set.copyOf(shared);
        }

        private static Election of(String id, YamlFile file, Set<String> shared) {
            String name = file.text("name")
                    .or(() -> file.entries("name").stream()
                            .flatMap(entry -> YamlFile.text(entry.value()).stream())
                            .findFirst())
                    .orElse(id);
            Optional<LocalDate> poll = file.text("date").flatMap(day -> AnswerDates.parse(day, true));
            return new Election(id, name, poll, shared);
        }
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
                Set<String> shared = shared(call, calls, folder);
                election(Election.of(election, file.get(), shared), file.get(), folder, all);
            } else if (file.isPresent()) {
                elsewhere.add(file.get().path());
            }
        }
        all.sort(Comparator.comparing(Candidate::path));
        return new Asked(call, marked(all), elsewhere);
    }

    private static List<Candidate> marked(List<Candidate> all) {
        Map<String, Long> count = all.stream().collect(Collectors.groupingBy(Candidate::key, Collectors.counting()));
        return all.stream()
                .map(candidate -> count.get(candidate.key()) == 1 ? candidate : candidate.besideOthers())
                .toList();
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

    private static void election(Election asked, YamlFile election, DataFolder folder, List<Candidate> all)
            throws IOException {
        Optional<YamlFile> areas = election.text("organisation").isEmpty()
                ? Optional.empty()
                : folder.read("data/areas/" + election.text("organisation").get() + ".yaml");
        String root = "data/elections/" + asked.id() + "/candidates";
        for (String area : folder.names(root)) {
            String areaName =
                    areas.flatMap(file -> file.text("areas", area, "name")).orElse(area);
            for (String name : folder.names(root + "/" + area)) {
                if (name.endsWith(ENDING)) {
                    String own = name.substring(0, name.length() - ENDING.length());
                    String path = asked.id() + "/" + area + "/" + own;
                    folder.read(root + "/" + area + "/" + name)
                            .map(file -> new Candidate(file, path, area, own, areaName, names(file, own), asked, true))
                            .ifPresent(all::add);
                }
            }
        }
    }

    /** The name in each language, as on the ballot paper, and those that they had before. */
    private static List<String> names(YamlFile file, String id) {
        List<String> names = new ArrayList<>();
        file.text("name").ifPresent(names::add);
        file.entries("name").forEach(entry -> YamlFile.text(entry.value()).ifPresent(names::add));
        file.text("ballot_name", "surname")
                .ifPresent(surname ->
                        file.text("ballot_name", "other_names").ifPresent(others -> names.add(others + " " + surname)));
        file.items("other_names").forEach(item -> YamlFile.text(item).ifPresent(names::add));
        return names.isEmpty() ? List.of(id) : names;
    }

    boolean isEmpty() {
        return candidates.isEmpty();
    }

    List<Candidate> withId(String id) {
        return byId.getOrDefault(id, List.of());
    }

    List<Candidate> withPerson(String person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /**
     * Those of that name in that place. Names in the middle count only where nobody has the name as it was typed, and
     * initials stand for nobody.
     */
    List<Candidate> called(String name, String area) {
        PersonName typed = PersonName.of(name);
        List<Candidate> there = in(area);
        List<Candidate> same = there.stream().filter(c -> c.isCalled(typed)).toList();
        return same.isEmpty()
                ? there.stream().filter(c -> c.isCalledInShort(typed)).toList()
                : same;
    }

    private List<Candidate> in(String area) {
        return candidates.stream().filter(c -> c.isIn(area)).toList();
    }

    /** Those who may be meant: of such a name, preferably in that place; else everybody there. */
    List<Candidate> like(String name, String area) {
        PersonName typed = PersonName.of(name);
        List<Candidate> like = candidates.stream()
                .filter(c -> c.isCalled(typed)
                        || c.anyName(typed::sharesSurname)
                        || (c.isIn(area) && (c.anyName(typed::sharesAWord) || near(c, typed))))
                .sorted(Comparator.comparing((Candidate c) -> !c.isIn(area)).thenComparing(c -> !c.isCalled(typed)))
                .limit(MOST_LIKE)
                .toList();
        return like.isEmpty() ? in(area).stream().limit(MOST_ON_A_BALLOT).toList() : like;
    }

    /** What to do about a row whose candidate nobody is like. */
    String adviceOnNobody() {
        String advice = "check the spelling and the area, or add a column with the candidate's id";
        return elsewhere.isEmpty()
                ? advice
                : advice + "; if the candidate stands in another election, write \"calls: [" + call + "]\" in "
                        + String.join(" or ", elsewhere);
    }

    private static boolean near(Candidate candidate, PersonName typed) {
        return candidate.anyName(
                name -> Nearest.to(typed.plain(), List.of(name.plain())).isPresent());
    }
}
