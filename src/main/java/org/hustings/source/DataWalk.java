package org.hustings.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hustings.problem.Litter;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Finds the files under {@code data/} and tells which lie where nothing would ever read them. */
final class DataWalk {

    /** The folder in a project. */
    static final String DATA = "data";
    /** What the postcode importer made; {@link PostcodeFolder} looks through it. */
    static final String POSTCODES = "postcodes";

    private final ProjectFolder project;
    private final List<Problem> problems = new ArrayList<>();

    private final Consumer<DataFile> found;

    private DataWalk(ProjectFolder project, Consumer<DataFile> found) {
        this.project = project;
        this.found = found;
    }

    /**
     * Walks through everything under {@code data/}, folder by folder in the order of their names.
     *
     * @param found is told of each file that is where it belongs
     * @return what is missing, misplaced or misnamed
     */
    static List<Problem> problems(ProjectFolder project, Consumer<DataFile> found) throws IOException {
        DataWalk walk = new DataWalk(project, found);
        Optional<Problem> badLink = project.badLink(DATA);
        if (badLink.isPresent()) {
            walk.problems.add(badLink.get());
        } else if (ProjectFolder.isFolder(project.resolve(DATA))) {
            walk.folder(List.of());
        } else {
            walk.reportMissing(DATA, "the folder \"data\" is missing", "a site needs at least data/site.yaml");
        }
        return List.copyOf(walk.problems);
    }

    private void folder(List<String> steps) throws IOException {
        String prefix = path(steps) + "/";
        Path folder = project.resolve(path(steps));
        List<FileKind> kinds = FileKind.in(steps);
        List<String> names = ProjectFolder.names(folder);
        for (String name : names) {
            Optional<FileKind> kind = kindOf(name, kinds);
            List<String> path = plus(steps, name);
            if (isCopyAside(path, names)) {
                continue;
            }
            if (kind.isPresent()) {
                reportId(path, kind.get());
                found.accept(new DataFile(prefix + name, kind.get(), kind.get().chosen(path)));
            } else if (!(steps.isEmpty() && name.equals(POSTCODES))) {
                other(path);
            }
        }
        reportMissing(steps, kinds, names);
    }

    /**
     * Tells of what is named like a copy of something beside it.
     *
     * @return whether its name could be none that anybody chose, so that it is not read
     */
    private boolean isCopyAside(List<String> path, List<String> names) {
        String name = path.get(path.size() - 1);
        Optional<String> original = Litter.original(name, names);
        boolean aside = original.isPresent() && !Ids.DOTTED.allows(withoutEnding(name));
        if (aside) {
            problems.add(Problem.error(
                    Location.of(path(path)),
                    "stray-file",
                    "by its name this is a copy of \"" + original.get() + "\", and a copy is not read",
                    "delete it, or keep it outside data/; if it is something of its own, rename it"));
        } else if (original.isPresent()) {
            problems.add(Problem.warning(
                    Location.of(path(path)),
                    "stray-file",
                    "by its name this may be a copy of \"" + original.get() + "\", and it is read beside it",
                    "delete it if it is; what is no copy may get a name without \"copy\""));
        }
        return aside;
    }

    private static String withoutEnding(String name) {
        return name.endsWith(FileKind.ENDING) ? name.substring(0, name.length() - FileKind.ENDING.length()) : name;
    }

    private static Optional<FileKind> kindOf(String name, List<FileKind> kinds) {
        for (FileKind kind : kinds) {
            if (kind.allowsName(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** A folder, or a file that does not belong here. */
    private void other(List<String> path) throws IOException {
        Optional<Problem> badLink = project.badLink(path(path));
        List<FileKind> kinds = FileKind.below(path);
        if (badLink.isPresent()) {
            problems.add(badLink.get());
        } else if (!ProjectFolder.isFolder(project.resolve(path(path)))) {
            problems.add(Problem.error(
                    Location.of(path(path)), "stray-file", "nothing reads this file here", StrayFile.hint(path)));
        } else if (!kinds.isEmpty()) {
            reportId(path, kinds.get(0));
            folder(path);
        } else if (!Files.isSymbolicLink(project.resolve(path(path)))) {
            for (String name : ProjectFolder.names(project.resolve(path(path)))) {
                other(plus(path, name));
            }
        }
    }

    private void reportId(List<String> path, FileKind kind) {
        int last = path.size() - 1;
        Optional<Ids> form = kind.form(last);
        if (form.isEmpty()) {
            return;
        }
        String name = path.get(last);
        String id = withoutEnding(name);
        if (!form.get().allows(id)) {
            problems.add(form.get().ofName(Location.of(path(path)), id, name.substring(id.length())));
        }
    }

    private void reportMissing(List<String> folder, List<FileKind> kinds, List<String> names) {
        for (FileKind kind : kinds) {
            Optional<String> name = kind.fixedName();
            boolean needed = kind == FileKind.SITE || !folder.isEmpty();
            if (needed && name.isPresent() && !names.contains(name.get()) && !isMeant(name.get(), folder, names)) {
                reportMissing(
                        path(folder),
                        "\"" + name.get() + "\" is missing here",
                        "write " + path(plus(folder, name.get())) + "; without it nothing in this folder is published");
            }
        }
    }

    /** Whether a file that was told to be renamed to this is there. */
    private static boolean isMeant(String name, List<String> folder, List<String> names) {
        return names.stream()
                .anyMatch(other -> StrayFile.meantName(plus(folder, other))
                        .filter(name::equals)
                        .isPresent());
    }

    private void reportMissing(String path, String message, String hint) {
        problems.add(Problem.error(Location.of(path), "missing-file", message, hint));
    }

    private static String path(List<String> steps) {
        return steps.isEmpty() ? DATA : DATA + "/" + String.join("/", steps);
    }

    private static List<String> plus(List<String> steps, String name) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(name);
        return longer;
    }
}
