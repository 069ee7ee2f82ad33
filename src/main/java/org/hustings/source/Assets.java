package org.hustings.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/**
 * The assets of a site: those of the project, and each built-in one in whose place it has none.
 *
 * @param files sorted by path
 * @param problems what is wrong in them, sorted
 */
public record Assets(List<Asset> files, List<Problem> problems) {

    /** Where they lie in a project. */
    public static final String FOLDER = AssetFolder.ASSETS;

    public Assets {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Lists a project's assets under the names they are published by. */
    public static Assets of(Path project) throws IOException {
        return new Naming(AssetFolder.of(project, Assets.class.getClassLoader())).all();
    }

    /** Whether something is wrong in a file, or in a folder that it lies in, so that its own absence is no news. */
    public boolean reported(String path) {
        return problems.stream()
                .map(problem -> problem.location().file())
                .anyMatch(file -> path.equals(file) || path.startsWith(file + "/"));
    }

    /** The published path of each asset by the path that authors write. */
    public Map<String, String> published() {
        Map<String, String> published = new LinkedHashMap<>();
        files.forEach(asset -> published.put(asset.path(), asset.published()));
        return published;
    }

    /** Names assets, those first that others refer to: a style sheet's bytes hold the names of its images. */
    private static final class Naming {

        private final SortedMap<String, Asset.Content> contents;
        private final Map<String, Asset> named = new HashMap<>();
        private final Set<String> begun = new HashSet<>();
        private final List<Problem> problems;

        Naming(AssetFolder folder) {
            this.contents = folder.contents();
            this.problems = new ArrayList<>(folder.problems());
        }

        Assets all() throws IOException {
            List<Asset> files = new ArrayList<>();
            for (String path : contents.keySet()) {
                files.add(name(path));
            }
            problems.sort(Comparator.naturalOrder());
            return new Assets(files, problems);
        }

        private Asset name(String path) throws IOException {
            Asset known = named.get(path);
            if (known != null) {
                return known;
            }
            begun.add(path);
            Asset.Content content = contents.get(path);
            Asset asset = Asset.of(path, path.endsWith(".css") ? rewritten(path, content) : content);
            named.put(path, asset);
            return asset;
        }

        private Asset.Content rewritten(String path, Asset.Content content) throws IOException {
            StyleSheet sheet = new StyleSheet(path, new String(content.read(), StandardCharsets.UTF_8));
            Map<String, String> names = new HashMap<>();
            for (StyleSheet.Reference reference : sheet.references()) {
                target(reference).ifPresent(asset -> names.put(asset.path(), asset.published()));
            }
            byte[] bytes = sheet.withNames(names).getBytes(StandardCharsets.UTF_8);
            return new Asset.Content(content.file(), Optional.of(bytes));
        }

        private Optional<Asset> target(StyleSheet.Reference reference) throws IOException {
            String target = reference.target();
            if (!contents.containsKey(target)) {
                report(reference.location(), "there is no file " + target, "put the file there, or mend the url");
                return Optional.empty();
            }
            if (begun.contains(target) && !named.containsKey(target)) {
                report(
                        reference.location(),
                        target + " is imported by a style sheet that it imports itself",
                        "delete one of the imports");
                return Optional.empty();
            }
            return Optional.of(name(target));
        }

        private void report(Location location, String message, String hint) {
            problems.add(Problem.error(location, "asset", message, hint));
        }
    }
}
