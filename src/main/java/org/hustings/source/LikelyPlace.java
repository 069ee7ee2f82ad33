package org.hustings.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hustings.problem.Nearest;

/**
 * Where a file that is not in its place most likely belongs: the pattern that shares most with its path, with what the path
 * says filled in.
 */
final class LikelyPlace {

    private final List<String> folders;
    private final List<String> place = new ArrayList<>();
    /** How many folders of the path have found their step. */
    private int used;
    /** How many of those are fixed words of the pattern. */
    private int words;

    private LikelyPlace(List<String> folders) {
        this.folders = folders;
    }

    /** The steps below {@code data/}, with {@code <name>} for what the path does not say; absent where it is anybody's guess. */
    static Optional<List<String>> of(List<String> path) {
        int last = path.size() - 1;
        List<LikelyPlace> places = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            if (kind.fixedName().isEmpty()) {
                LikelyPlace place = new LikelyPlace(path.subList(0, last));
                place.fill(kind.steps(), path.get(last));
                if (place.words > 0) {
                    places.add(place);
                }
            }
        }
        return places.stream()
                .max(Comparator.comparingInt((LikelyPlace place) -> place.words).thenComparingInt(place -> place.used))
                .map(place -> List.copyOf(place.place));
    }

    private void fill(List<String> pattern, String name) {
        int last = pattern.size() - 1;
        for (String step : pattern.subList(0, last)) {
            if (step.startsWith("<")) {
                // A name of the path goes where a fixed word before it has shown where the path is.
                place.add(words > 0 && used < folders.size() ? folders.get(used++) : step);
            } else {
                find(step);
                place.add(step);
            }
        }
        boolean isWord = pattern.get(last).equals("<" + name.replace(FileKind.ENDING, ">" + FileKind.ENDING));
        place.add(isWord && used < folders.size() ? folders.get(folders.size() - 1) + FileKind.ENDING : name);
    }

    private void find(String word) {
        for (int i = used; i < folders.size(); i++) {
            if (isLike(folders.get(i), word)) {
                used = i + 1;
                words++;
                return;
            }
        }
    }

    /** Whether a name was meant for a fixed word: it has its letters, or nearly. */
    static boolean isLike(String name, String word) {
        return Nearest.to(name.toLowerCase(Locale.ROOT), List.of(word)).isPresent();
    }
}
