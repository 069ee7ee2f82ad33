package org.hustings.source;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** The files of {@code assets/}: the built-in ones on the class path, and a project's own in place of them or beside them. */
final class AssetFolder {

    /** From the project. */
    static final String ASSETS = "assets";

    private static final String BUILT_IN = "org/hustings/builtin/" + ASSETS;
    private static final String STYLE = ASSETS + "/site.css";
    private static final String BARE_STYLE = ASSETS + "/embed.css";

    private final SortedMap<String, Asset.Content> contents = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private AssetFolder() {}

    /**
     * The built-in files, but for each of which the project has one of the same path, and all of the project's. A style
     * sheet of the project's own is that of the bare pages too, unless they have one there.
     *
     * @param builtIn knows the built-in ones
     */
    static AssetFolder of(Path project, ClassLoader builtIn) throws IOException {
        AssetFolder own = new AssetFolder();
        ProjectFolder folder = new ProjectFolder(project);
        Optional<Problem> badLink = folder.badLink(ASSETS);
        if (badLink.isPresent()) {
            own.problems.add(badLink.get());
        } else if (ProjectFolder.isFolder(project.resolve(ASSETS))) {
            own.addFolder(folder, ASSETS);
        }
        AssetFolder all = new AssetFolder();
        all.addBuiltIn(builtIn);
        if (own.contents.containsKey(STYLE)) {
            all.contents.remove(BARE_STYLE);
        }
        all.contents.putAll(own.contents);
        all.problems.addAll(own.problems);
        return all;
    }

    /** The content of each file by its path, {@code assets/} included. */
    SortedMap<String, Asset.Content> contents() {
        return contents;
    }

    /** Links that are not followed. */
    List<Problem> problems() {
        return problems;
    }

    private void addFolder(ProjectFolder project, String path) throws IOException {
        for (String name : ProjectFolder.names(project.resolve(path))) {
            String inner = path + "/" + name;
            Optional<Problem> badLink = project.badLink(inner);
            if (badLink.isPresent()) {
                problems.add(badLink.get());
            } else if (!ProjectFolder.isFolder(project.resolve(inner))) {
                contents.put(inner, new Asset.Content(project.resolve(inner), Optional.empty()));
            } else if (Files.isSymbolicLink(project.resolve(inner))) {
                problems.add(Problem.error(
                        Location.of(inner),
                        "link",
                        "this link leads to a folder, which may hold the link itself",
                        "put the folder itself here"));
            } else {
                addFolder(project, inner);
            }
        }
    }

    private void addBuiltIn(ClassLoader builtIn) throws IOException {
        URL url = builtIn.getResource(BUILT_IN);
        if (url == null) {
            return;
        }
        if (url.openConnection() instanceof JarURLConnection jar) {
            addJar(jar.getJarFile());
        } else {
            Path folder = Path.of(URI.create(url.toString()));
            addFolder(new ProjectFolder(folder.getParent()), ASSETS);
        }
    }

    private void addJar(JarFile jar) throws IOException {
        Enumeration<JarEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            JarEntry entry = entries.nextElement();
            if (entry.getName().startsWith(BUILT_IN + "/") && !entry.isDirectory()) {
                String path = ASSETS + entry.getName().substring(BUILT_IN.length());
                byte[] bytes = jar.getInputStream(entry).readAllBytes();
                contents.put(path, new Asset.Content(Path.of(path), Optional.of(bytes)));
            }
        }
    }
}
