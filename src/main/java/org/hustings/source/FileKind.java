package org.hustings.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Agreement;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Correction;
import org.hustings.model.Election;
import org.hustings.model.Organisation;
import org.hustings.model.Party;
import org.hustings.model.Pledge;
import org.hustings.model.PostcodeSource;
import org.hustings.model.Site;

/** The kinds of file under {@code data/}: where each belongs and what it contains. */
public enum FileKind {
    SITE("site.yaml"),
    PARTIES("parties.yaml"),
    ORGANISATION("areas/<organisation>.yaml"),
    ELECTION("elections/<election>/election.yaml"),
    CANDIDATE("elections/<election>/candidates/<area>/<candidate>.yaml"),
    CALL("calls/<call>/call.yaml"),
    PLEDGE("calls/<call>/pledges/<pledge>.yaml"),
    AGREEMENT("agreements/<agreement>.yaml"),
    CORRECTIONS("corrections.yaml"),
    REDIRECTS("redirects.yaml"),
    POSTCODE_SOURCE("postcodes/source.yaml"),
    STRINGS("strings/<tag>.yaml");

    /** The ending of every file. */
    static final String ENDING = ".yaml";

    private final String pattern;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives a list that never changes
    private final List<String> steps;

    FileKind(String pattern) {
        this.pattern = "data/" + pattern;
        this.steps = List.of(pattern.split("/", -1));
    }

    /** The path from the project folder, with {@code <name>} for what editors choose. */
    public String pattern() {
        return pattern;
    }

    /** The pattern's steps below {@code data/}: fixed words, and {@code <name>} for what editors choose. */
    List<String> steps() {
        return steps;
    }

    /** What such a file contains. */
    public Shape shape() {
        return shape(new Shapes());
    }

    Shape shape(Shapes shapes) {
        return switch (this) {
            case SITE -> shapes.record(Site.class);
            case PARTIES -> shapes.byId(shapes.record(Party.class));
            case ORGANISATION -> shapes.record(Organisation.class);
            case ELECTION -> shapes.record(Election.class);
            case CANDIDATE -> shapes.record(Candidate.class);
            case CALL -> shapes.record(Call.class);
            case PLEDGE -> shapes.record(Pledge.class);
            case AGREEMENT -> shapes.record(Agreement.class);
            case CORRECTIONS -> new ListShape(shapes.record(Correction.class));
            case REDIRECTS -> RedirectsShape.INSTANCE;
            case POSTCODE_SOURCE -> shapes.record(PostcodeSource.class);
            case STRINGS -> StringsShape.INSTANCE;
        };
    }

    /** The kind of the file at a path, given step by step from {@code data/}. */
    static Optional<FileKind> of(List<String> path) {
        int last = path.size() - 1;
        return in(path.subList(0, last)).stream()
                .filter(kind -> kind.allowsName(path.get(last)))
                .findFirst();
    }

    /** The kinds whose files lie directly in a folder. */
    static List<FileKind> in(List<String> folder) {
        return below(folder).stream()
                .filter(kind -> kind.steps.size() == folder.size() + 1)
                .toList();
    }

    /** Whether a file's name, ending included, is right. */
    boolean allowsName(String name) {
        return matches(lastStep(), name);
    }

    /** The only name that such a file can have in its folder; absent where editors choose it. */
    Optional<String> fixedName() {
        return lastStep().startsWith("<") ? Optional.empty() : Optional.of(lastStep());
    }

    private String lastStep() {
        return steps.get(steps.size() - 1);
    }

    /** The kinds that may lie somewhere below a folder. */
    static List<FileKind> below(List<String> folder) {
        return Arrays.stream(values()).filter(kind -> kind.liesBelow(folder)).toList();
    }

    private boolean liesBelow(List<String> folder) {
        if (folder.size() >= steps.size()) {
            return false;
        }
        for (int i = 0; i < folder.size(); i++) {
            if (!matches(steps.get(i), folder.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String step, String name) {
        if (!step.startsWith("<")) {
            return step.equals(name);
        }
        return !step.endsWith(ENDING) || (name.endsWith(ENDING) && name.length() > ENDING.length());
    }

    /** What editors chose in a path of this kind: the ids of the folders, then that of the file. */
    List<String> chosen(List<String> path) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).startsWith("<")) {
                chosen.add(id(path.get(i), i == steps.size() - 1));
            }
        }
        return chosen;
    }

    private static String id(String name, boolean file) {
        return file ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** The form of the id that a step of the path is; absent where the step is a fixed word. */
    Optional<Ids> form(int step) {
        String name = steps.get(step);
        if (!name.startsWith("<")) {
            return Optional.empty();
        }
        return Optional.of(
                name.startsWith("<tag>") ? Ids.LANGUAGE : name.equals("<election>") ? Ids.DOTTED : Ids.PLAIN);
    }

    /** The fixed words of all patterns at a depth, for guessing what was meant. */
    static Collection<String> words(int depth) {
        return Arrays.stream(values())
                .filter(kind -> kind.steps.size() > depth)
                .map(kind -> kind.steps.get(depth))
                .filter(step -> !step.startsWith("<"))
                .distinct()
                .toList();
    }
}
