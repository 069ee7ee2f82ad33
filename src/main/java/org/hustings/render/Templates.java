package org.hustings.render;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.TemplateOutput;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.hustings.page.View;
import org.hustings.problem.Problem;

/** Makes pages from views. Safe for many threads. */
public final class Templates {

    /** Where a project's own templates lie in it. */
    public static final String FOLDER = "templates";

    private static final String OWN_PACKAGE = "org.hustings.own.templates";

    private final TemplateEngine engine;
    private final ClassLoader classes;
    private final String fingerprint;

    private Templates(TemplateEngine engine, ClassLoader classes, String fingerprint) {
        this.engine = engine;
        this.classes = classes;
        this.fingerprint = fingerprint;
    }

    /**
     * Templates to render with, and what is wrong in those of the project.
     *
     * @param templates the built-in ones where the project's own have problems
     */
    public record Opened(Templates templates, List<Problem> problems) {
        public Opened {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The templates of a project. Where all of its own are equal to the built-in ones, or it has none, those in the jar are
     * used. Else they are compiled together with the built-in ones that it does not override; the next build finds what
     * was compiled.
     *
     * @param project the project folder
     * @param cacheFolder where compiled templates are kept, in a folder {@code templates} of its own
     * @param codeVersion changes whenever this program does
     * @throws IOException where the machine fails
     */
    public static Opened open(Path project, Path cacheFolder, String codeVersion) throws IOException {
        Templates precompiled = new Templates(
                TemplateEngine.createPrecompiled(ContentType.Html), Templates.class.getClassLoader(), codeVersion);
        Path folder = project.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return new Opened(precompiled, List.of());
        }
        TemplateSources builtIn = TemplateSources.builtIn();
        TemplateSources own;
        try {
            own = TemplateSources.in(folder);
        } catch (NotUtf8Exception e) {
            return new Opened(precompiled, List.of(e.problem()));
        }
        TemplateSources merged = builtIn.overriddenBy(own);
        if (merged.equals(builtIn)) {
            return new Opened(precompiled, List.of());
        }
        Path cache = cacheFolder.resolve("templates");
        String hash = merged.hash(codeVersion);
        try {
            return new Opened(own(compiled(merged, cache, hash), hash), List.of());
        } catch (TemplateException e) {
            return new Opened(precompiled, List.of(TemplateMistake.compiling(e)));
        }
    }

    /**
     * The project's own templates that differ from the built-in ones, by name.
     *
     * @throws IOException where the machine fails
     */
    public static NavigableMap<String, String> own(Path project) throws IOException {
        NavigableMap<String, String> own =
                new TreeMap<>(TemplateSources.in(project.resolve(FOLDER)).texts());
        if (!own.isEmpty()) {
            own.entrySet().removeAll(TemplateSources.builtIn().texts().entrySet());
        }
        return own;
    }

    private static Path compiled(TemplateSources sources, Path cache, String hash) throws IOException {
        Path classes = cache.resolve(hash);
        if (Files.isDirectory(classes)) {
            return classes;
        }
        Files.createDirectories(cache);
        Path fresh = Files.createTempDirectory(cache, "new-");
        try {
            compile(sources, fresh);
            removeAllBut(fresh, cache);
            Files.move(fresh, classes);
        } finally {
            remove(fresh);
        }
        return classes;
    }

    private static void compile(TemplateSources sources, Path classes) {
        if (ToolProvider.getSystemJavaCompiler() == null) {
            throw new TemplateException(
                    "Failed to compile: this Java has no compiler", new UnsupportedOperationException());
        }
        TemplateEngine compiler = TemplateEngine.create(
                new Texts(sources), classes, ContentType.Html, Templates.class.getClassLoader(), OWN_PACKAGE);
        compiler.setTrimControlStructures(true);
        compiler.setBinaryStaticContent(true);
        compiler.setClassPath(List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)));
        compiler.precompileAll();
    }

    private static Templates own(Path classes, String hash) throws IOException {
        ClassLoader parent = Templates.class.getClassLoader();
        return new Templates(
                TemplateEngine.createPrecompiled(classes, ContentType.Html, parent, OWN_PACKAGE),
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, parent),
                hash);
    }

    private static void removeAllBut(Path kept, Path folder) throws IOException {
        List<Path> others = new ArrayList<>();
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(child -> !child.equals(kept)).forEach(others::add);
        }
        for (Path other : others) {
            remove(other);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Changes whenever any template does. */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * Writes a page to {@code out}.
     *
     * @throws TemplateException where a template fails for this view; {@link #problem} says where
     */
    void render(View view, TemplateOutput out) {
        engine.render(view.template() + ".jte", view, out);
    }

    /** What a designer has to mend when a template failed. */
    public Problem problem(TemplateException failure) {
        return TemplateMistake.rendering(failure, classes);
    }

    /** Gives jte the text of a template by its name. */
    private record Texts(TemplateSources sources) implements CodeResolver {

        @Override
        public String resolve(String name) {
            return sources.texts().get(name);
        }

        @Override
        public long getLastModified(String name) {
            return 0;
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return List.copyOf(sources.texts().keySet());
        }

        @Override
        public boolean exists(String name) {
            return sources.texts().containsKey(name);
        }
    }
}
