package org.hustings.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hustings.problem.Location;
import org.hustings.problem.Place;
import org.hustings.problem.Problem;

/**
 * What was read of a project's data before, for whoever reads it again and knows which files may have changed meanwhile.
 * What it does not hold is read from the disk. For one thread.
 */
public final class DataMemory {

    private final ProjectFolder project;
    private final Map<String, ReadFile> files = new HashMap<>();
    private final Map<Place, Location> places = new HashMap<>();
    private Optional<List<DataFile>> listing = Optional.empty();
    private Optional<PostcodeFolder> postcodes = Optional.empty();

    /** @param project the folder that holds {@code data/} */
    public DataMemory(Path project) {
        this.project = new ProjectFolder(project);
    }

    /** Forgets everything. */
    public void forget() {
        files.clear();
        places.clear();
        listing = Optional.empty();
        postcodes = Optional.empty();
    }

    /**
     * Forgets what may have changed.
     *
     * @param paths of files and of folders, which stand for all below them, from the project with {@code /}
     */
    public void forget(Set<String> paths) {
        Set<String> gone = new HashSet<>();
        for (String path : paths) {
            boolean known = files.remove(path) != null;
            // A file that is where one was leaves the list of files as it is; anything else may not.
            if (isWithin(path, DataWalk.DATA) && !(known && isFile(path))) {
                gone.add(path);
            }
        }
        if (!gone.isEmpty()) {
            listing = Optional.empty();
            files.keySet().removeIf(file -> isBelow(file, gone));
        }
        if (gone.stream().anyMatch(path -> isWithin(path, PostcodeFolder.FOLDER) || path.equals(DataWalk.DATA))) {
            postcodes = Optional.empty();
        }
        places.keySet().removeIf(place -> !files.containsKey(place.file()));
    }

    private boolean isFile(String path) {
        return Files.isRegularFile(project.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isWithin(String path, String folder) {
        return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }

    /** Whether a path lies in any of some folders, however deep. */
    private static boolean isBelow(String path, Set<String> folders) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (folders.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /** Every file as it was read before, or else now. What a link leads to may change unseen, so it is not remembered. */
    List<ReadFile> read(int threads, Supplier<Crew.Work<DataFile, ReadFile>> reader, List<Problem> problems)
            throws IOException {
        List<DataFile> all = listing.isPresent() ? listing.get() : list(problems);
        List<DataFile> unread =
                all.stream().filter(file -> !files.containsKey(file.path())).toList();
        Map<String, ReadFile> passing = new HashMap<>();
        for (ReadFile read : unread.isEmpty() ? List.<ReadFile>of() : Crew.map(unread::forEach, threads, reader)) {
            String path = read.file().path();
            (Files.isSymbolicLink(project.resolve(path)) ? passing : files).put(path, read);
        }
        List<ReadFile> result = new ArrayList<>(all.size());
        for (DataFile file : all) {
            ReadFile known = files.get(file.path());
            result.add(known != null ? known : passing.get(file.path()));
        }
        return result;
    }

    /** Where in their files things stand that problems were about. */
    Map<Place, Location> places() {
        return places;
    }

    /** Looks for files. Where something is wrong with what lies there, it looks again the next time. */
    private List<DataFile> list(List<Problem> problems) throws IOException {
        List<DataFile> found = new ArrayList<>();
        List<Problem> wrong = DataWalk.problems(project, found::add);
        problems.addAll(wrong);
        listing = wrong.isEmpty() ? Optional.of(found) : Optional.empty();
        return found;
    }

    PostcodeFolder postcodes(Shapes shapes, int threads) throws IOException {
        if (postcodes.isEmpty()) {
            postcodes = Optional.of(PostcodeFolder.read(project, shapes, threads));
        }
        return postcodes.get();
    }
}
