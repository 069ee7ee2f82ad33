package org.hustings.prose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.hustings.problem.Problem;
import org.hustings.prose.jbake.Converted;
import org.hustings.prose.jbake.JBake;

/**
 * Reads the prose of a project. What an earlier run has converted comes from the cache; only where something is new do
 * JBake, and for AsciiDoc JRuby, start.
 */
public final class Prose {

    private static final List<String> CONFIGURATION = List.of("jbake.properties", "custom.properties");

    /** How many pages are converted for practice; later ones take about as long as the last of them. */
    private static final int PRACTICE = 8;

    /** Where authored files lie in a project. */
    private static final String CONTENT = "content";

    private final ContentFolder folder;
    private final Optional<ProseCache> cache;
    private final String settings;
    private final ProseEngine engine;
    private final List<AuthoredDocument> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Prose(ContentFolder folder, Optional<ProseCache> cache, String settings, ProseEngine engine) {
        this.folder = folder;
        this.cache = cache;
        this.settings = settings;
        this.engine = engine;
    }

    /** The files and folders of a project that prose is made from, from the project folder. */
    public static Stream<String> sources() {
        return Stream.concat(CONFIGURATION.stream(), Stream.of(CONTENT));
    }

    /**
     * Reads {@code content/} of a project.
     *
     * @param project the project folder
     * @param cacheFolder where to keep what was converted, in a folder {@code prose} of its own; empty to keep nothing
     * @param codeVersion changes whenever this program does, so that it does not trust what another one converted
     * @throws IOException where the machine cannot read or write; what an author did wrong is among the problems
     */
    public static ProseResult read(Path project, Optional<Path> cacheFolder, String codeVersion) throws IOException {
        try (ProseEngine engine = new ProseEngine()) {
            return read(project, cacheFolder, codeVersion, engine);
        }
    }

    /** The same with an engine that may have been started before, and goes on running. */
    public static ProseResult read(Path project, Optional<Path> cacheFolder, String codeVersion, ProseEngine engine)
            throws IOException {
        Path absolute = project.toAbsolutePath().normalize();
        Optional<ProseCache> cache = cacheFolder.map(path -> new ProseCache(path.resolve("prose")));
        return new Prose(ContentFolder.scan(absolute), cache, settings(absolute, codeVersion), engine).read();
    }

    private static String settings(Path project, String codeVersion) throws IOException {
        Hash settings = new Hash().with(CacheFormat.VERSION).with(codeVersion);
        for (String file : CONFIGURATION) {
            Path path = project.resolve(file);
            settings.with(Files.isRegularFile(path) ? Hash.of(Files.readAllBytes(path)) : "");
        }
        return settings.hex();
    }

    /**
     * Starts the engine and converts some pages of AsciiDoc for nobody, since the first ones take many times as long as
     * later ones. A project without any needs no engine.
     *
     * @param goOn asked before each page
     */
    public static void practise(Path project, String codeVersion, ProseEngine engine, BooleanSupplier goOn)
            throws IOException {
        Path absolute = project.toAbsolutePath().normalize();
        List<String> pages = ContentFolder.scan(absolute).files().stream()
                .map(ContentFile::source)
                .filter(source -> source.endsWith(".adoc"))
                .limit(PRACTICE)
                .toList();
        for (int i = 0; i < PRACTICE && !pages.isEmpty() && goOn.getAsBoolean(); i++) {
            engine.started(absolute, settings(absolute, codeVersion)).convert(pages.get(i % pages.size()));
        }
    }

    private ProseResult read() throws IOException {
        problems.addAll(folder.problems());
        List<ContentFile> changed = new ArrayList<>();
        for (ContentFile file : folder.files()) {
            if (file.isPage() && !takeFromCache(file)) {
                changed.add(file);
            }
        }
        if (!changed.isEmpty()) {
            convert(changed);
        }
        if (cache.isPresent()) {
            cache.get().sweep();
        }
        documents.sort(java.util.Comparator.comparing(AuthoredDocument::source));
        problems.addAll(CrossReferences.check(documents));
        PageNames.check(documents).forEach(problems::add);
        return new ProseResult(
                documents, assets(), problems.stream().distinct().sorted().toList());
    }

    private List<ContentAsset> assets() {
        return folder.files().stream()
                .filter(file -> !file.isPage())
                .map(file -> new ContentAsset(file.source(), file.sitePath(), file.file(), file.sha256()))
                .toList();
    }

    private boolean takeFromCache(ContentFile file) throws IOException {
        Optional<CachedDocument> found = cache.isPresent() ? cache.get().find(key(file)) : Optional.empty();
        if (found.isEmpty() || !holds(found.get())) {
            return false;
        }
        add(found.get());
        return true;
    }

    private boolean holds(CachedDocument cached) throws IOException {
        for (Map.Entry<String, String> included : cached.included().entrySet()) {
            if (!folder.hash(included.getKey()).equals(included.getValue())) {
                return false;
            }
        }
        return true;
    }

    private String key(ContentFile file) {
        return new Hash().with(settings).with(file.source()).with(file.sha256()).hex();
    }

    private void add(CachedDocument cached) {
        documents.add(cached.document());
        problems.addAll(cached.problems());
    }

    private void convert(List<ContentFile> files) throws IOException {
        JBake jbake = engine.started(folder.project(), settings);
        problems.addAll(jbake.problems());
        for (ContentFile file : files) {
            CachedDocument document = document(file, jbake.convert(file.source()));
            if (cache.isPresent()) {
                cache.get().store(key(file), document);
            }
            add(document);
        }
    }

    /** A draft is not published, so nothing in it keeps the rest from being. */
    private static Problem warning(Problem problem) {
        return Problem.warning(problem.location(), problem.rule(), problem.message(), problem.hint());
    }

    private CachedDocument document(ContentFile file, Converted converted) throws IOException {
        Map<String, String> included = new TreeMap<>();
        for (String path : converted.included()) {
            included.put(path, folder.hash(path));
        }
        Hash fingerprint = new Hash().with(key(file));
        included.forEach((path, hash) -> fingerprint.with(path).with(hash));
        String parent = file.source()
                .substring(file.source().indexOf('/') + 1, file.source().lastIndexOf('/') + 1);
        BodyReader body = new BodyReader(converted, new LinkResolver(parent, file.sitePath())).read();
        PublicationStatus status = PublicationStatus.of(converted.status());
        List<Problem> found = new ArrayList<>(converted.problems());
        found.addAll(body.problems());
        if (status == PublicationStatus.DRAFT) {
            found.replaceAll(Prose::warning);
        }
        AuthoredDocument document = new AuthoredDocument(
                file.source(),
                file.sitePath(),
                fingerprint.hex(),
                body.title(),
                converted.type(),
                status,
                converted.date(),
                converted.tags(),
                converted.attributes(),
                body.parts(),
                body.anchors(),
                body.links());
        return new CachedDocument(document, included, found);
    }
}
