package org.hustings.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.model.Fingerprint;
import org.hustings.page.PlannedFile;
import org.hustings.page.View;

/** The files of a plan while it is made: each path once. */
final class Draft {

    private static final String INDEX = "index.html";

    private final Map<String, PlannedFile> files = new HashMap<>();
    private final List<PlannedFile> order = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final Set<String> stubs = new HashSet<>();
    private final Set<String> later = new HashSet<>();
    private final Set<String> unlisted = new HashSet<>();
    /** Every folder that holds a file, once one was asked for. */
    private final Set<String> folders = new HashSet<>();

    /** A page that search engines may find, at a path from the site's root that is empty or ends in {@code /}. */
    void page(String path, Fingerprint inputs, Supplier<? extends View> view) {
        index(path, inputs, view);
        pages.add(path);
    }

    /** A page in a folder that search engines should not keep. */
    void stub(String path, Fingerprint inputs, Supplier<? extends View> view) {
        index(path, inputs, view);
        stubs.add(path);
    }

    private void index(String path, Fingerprint inputs, Supplier<? extends View> view) {
        add(new PlannedFile(path + INDEX, inputs, new PlannedFile.Page(view)));
    }

    /** Whether the page at a path is one that nothing can join. */
    boolean isStub(String path) {
        return stubs.contains(path);
    }

    /** A page that is a single file. */
    void loosePage(String path, Fingerprint inputs, Supplier<? extends View> view) {
        add(new PlannedFile(path, inputs, new PlannedFile.Page(view)));
    }

    /** Any other file. */
    void file(String path, Fingerprint inputs, PlannedFile.Writer writer) {
        add(new PlannedFile(path, inputs, new PlannedFile.Bytes(writer)));
    }

    /** A file that grows with the number of candidates. */
    void longFile(String path, Fingerprint inputs, PlannedFile.Writer writer) {
        longFile(path, inputs, List.of(new PlannedFile.Part(inputs, writer)));
    }

    /** A file that grows with the number of candidates, in parts that are about some of them. */
    void longFile(String path, Fingerprint inputs, List<PlannedFile.Part> parts) {
        add(new PlannedFile(path, inputs, new PlannedFile.Stream(parts)));
    }

    /** A file that will be made when all others have been. */
    void later(String path) {
        later.add(path);
    }

    /** The files of a part of the site that nothing lists. */
    void addUnlisted(Draft part) {
        part.order.forEach(file -> {
            add(file);
            unlisted.add(file.path());
        });
    }

    /** Whether a file is part of what the site says it has. */
    boolean lists(String path) {
        return !unlisted.contains(path);
    }

    /** Whether a page stands at a path, or a file. */
    boolean has(String path) {
        boolean folder = path.isEmpty() || path.endsWith("/");
        return files.containsKey(folder ? path + INDEX : path) || later.contains(path);
    }

    /**
     * What is in the way of a page or file that is planned at a path: {@code the file /robots.txt} where a folder would have
     * to be, {@code the folder /data/} where a file would. To be asked when all is planned.
     */
    Optional<String> clash(String path) {
        String file = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            String folder = file.substring(0, slash);
            if (files.containsKey(folder) || later.contains(folder)) {
                return Optional.of("the file /" + folder);
            }
        }
        // No folder is called as a page's file is, so that for pages alone the folders need not be known.
        return !file.endsWith(INDEX) && folders().contains(file)
                ? Optional.of("the folder /" + file + "/")
                : Optional.empty();
    }

    private Set<String> folders() {
        if (folders.isEmpty()) {
            for (String file : files.keySet()) {
                for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
                    if (!folders.add(file.substring(0, slash))) {
                        break;
                    }
                }
            }
        }
        return folders;
    }

    /** Every file, in the order added. */
    List<PlannedFile> files() {
        return order;
    }

    /** The paths of all pages that may be found, in the order added. */
    List<String> pages() {
        return pages;
    }

    /** The path of every file as hosts serve it: a page's is its folder. */
    Set<String> urls() {
        return Stream.concat(files.keySet().stream(), later.stream())
                .map(path -> path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path)
                .collect(Collectors.toSet());
    }

    private void add(PlannedFile file) {
        if (files.putIfAbsent(file.path(), file) != null) {
            throw new IllegalStateException("planned twice: " + file.path());
        }
        order.add(file);
    }
}
