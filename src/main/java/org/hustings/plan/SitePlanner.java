package org.hustings.plan;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hustings.export.CsvTable;
import org.hustings.export.Downloads;
import org.hustings.export.Tables;
import org.hustings.model.Dataset;
import org.hustings.model.Fingerprint;
import org.hustings.model.Redirects;
import org.hustings.page.Edition;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Prose;
import org.hustings.page.SitePlan;
import org.hustings.page.history.ChangeLog;
import org.hustings.page.search.Register;
import org.hustings.page.search.SearchEntry;
import org.hustings.page.site.AuthoredPage;
import org.hustings.page.site.PlainPage;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.prose.AuthoredDocument;
import org.hustings.prose.ContentAsset;
import org.hustings.prose.ProsePart;
import org.hustings.source.Asset;

/** Draws up every file of the site. */
public final class SitePlanner {

    /** How many entries of the record the page of changes shows. */
    private static final int CHANGES = 200;

    private final Edition edition;
    private final Map<String, AuthoredDocument> documents;
    private final Inputs inputs;
    private final CardShelf shelf;
    private final Draft draft = new Draft();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> written;
    private final Map<String, Weaver> weavers = new LinkedHashMap<>();

    private SitePlanner(Edition edition, List<AuthoredDocument> documents, Fingerprint context, CardShelf shelf) {
        this.shelf = shelf;
        this.edition = edition;
        this.documents = documents.stream()
                .collect(Collectors.toMap(AuthoredDocument::path, d -> d, (first, second) -> first, HashMap::new));
        this.written = edition.assets().keySet();
        this.inputs = new Inputs(context, edition.standings());
    }

    /**
     * Draws up the plan.
     *
     * @param documents the prose that is published today
     * @param files the other files of {@code content/}
     * @param assets the files of {@code assets/}
     * @param context the fingerprint of everything the site depends on but the candidates' files and prose
     * @param shelf the cards of earlier builds
     * @param styleGuide the style guide of the edition, where one is asked for
     */
    public static Drawn draw(
            Edition edition,
            Optional<Edition> styleGuide,
            List<AuthoredDocument> documents,
            List<ContentAsset> files,
            List<Asset> assets,
            Fingerprint context,
            CardShelf shelf) {
        return new SitePlanner(edition, documents, context, shelf).draw(styleGuide, files, assets);
    }

    private Drawn draw(Optional<Edition> styleGuide, List<ContentAsset> files, List<Asset> assets) {
        Dataset data = edition.data();
        List<LanguageEdition> languages = data.site().languages().stream()
                .map(language -> LanguageEdition.of(edition, language))
                .toList();
        LanguageEdition main = languages.get(0);
        Targets targets = new Targets(data);
        Lazy<ChangeLog> log = new Lazy<>(() -> ChangeLog.of(main, CHANGES));
        List<CsvTable<?>> tables = Tables.of(main);
        MachineFiles machine = new MachineFiles(main, log, tables, inputs, draft);

        machine.tables();
        List<SearchFiles> searches = new ArrayList<>();
        for (LanguageEdition language : languages) {
            Lazy<List<SearchEntry>> register = new Lazy<>(() -> Register.of(language));
            SearchFiles search = new SearchFiles(language, register, inputs.names(), draft);
            search.directory();
            searches.add(search);
            weavers.put(language.prefix(), new Weaver(language, targets));
            new LanguagePages(
                            language,
                            log,
                            register,
                            path -> prose(language, path),
                            (path, made) -> withProse(language, path, made),
                            inputs,
                            draft)
                    .plan(Downloads.of(tables));
        }
        languages.forEach(machine::besidePages);
        languages.forEach(new Cards(shelf, draft)::plan);
        PostcodeFiles.plan(languages, draft);
        searches.forEach(SearchFiles::parts);
        Optional<StyleGuideFiles> guide = styleGuide.map(madeUp -> new StyleGuideFiles(madeUp, inputs.context()));
        guide.ifPresent(planned -> problems.addAll(planned.plan(documents.values(), shelf, draft)));
        documents.values().stream()
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .filter(document -> !draft.has(document.path()))
                .forEach(this::authored);
        draft.loosePage(PlainPage.MISSING, inputs.context(), () -> PlainPage.missing(main));
        files.forEach(this::contentFile);
        assets.forEach(asset -> draft.file(asset.published(), asset.fingerprint(), asset::write));
        Redirects redirects =
                new EmbedMoves(data.site(), draft).with(data.redirects().direct());
        Moves moves = new Moves(main, redirects, inputs, draft);
        moves.plan();
        machine.forHosts(redirects, guide.map(StyleGuideFiles::folders).orElse(List.of()));
        moves.clashes();
        problems.addAll(Clashes.of(documents.values(), files, draft));
        check();
        Fingerprint site = inputs.site(documents.values(), files);
        return new Drawn(
                new SitePlan(draft.files(), machine.last()),
                draft.urls(),
                guide.map(planned -> planned.with(site)).orElse(site),
                problems,
                moves.findings());
    }

    /** The prose that joins the page at a path of a language. */
    private Optional<Prose> prose(LanguageEdition language, String path) {
        AuthoredDocument document = documents.get(language.prefix() + path);
        return Optional.ofNullable(document)
                .map(found -> weavers.get(language.prefix()).prose(found, path, draft));
    }

    /** The fingerprint of what a page is made from, prose that joins it included: its macros may show any candidate. */
    private Fingerprint withProse(LanguageEdition language, String path, Fingerprint made) {
        AuthoredDocument document = documents.get(language.prefix() + path);
        return document == null ? made : inputs.with(drawsOnData(document) ? inputs.everything() : made, document);
    }

    private void authored(AuthoredDocument document) {
        LanguageEdition language = languageOf(document);
        String path = document.path().substring(language.prefix().length());
        if (isUntitled(document)) {
            problems.add(untitled(document));
        }
        draft.page(
                document.path(),
                withProse(languageOf(document), path, inputs.context()),
                () -> authored(document, language, path));
    }

    private AuthoredPage authored(AuthoredDocument document, LanguageEdition language, String path) {
        Prose prose = prose(language, path).orElseThrow();
        AuthoredPage page = AuthoredPage.of(
                language,
                path,
                document.title(),
                Optional.ofNullable(document.attributes().get("description")),
                document.date(),
                document.tags(),
                prose,
                document.source());
        return page.frame().noticeOf(prose).map(page::withNotice).orElse(page);
    }

    /** Whether prose says something, and not what it is called. */
    static boolean isUntitled(AuthoredDocument document) {
        return document.title().isEmpty() && !document.body().isEmpty();
    }

    /** Prose that is merged into a page of data needs no title; a page of its own has nothing else to be called by. */
    static Problem untitled(AuthoredDocument document) {
        return Problem.error(
                new Location(document.source(), 1, 0),
                "prose-header",
                "the page has no title",
                document.source().endsWith(".adoc")
                        ? "write one in the first line, for example: = About us"
                        : "begin the file with title=About us, type=page and status=published, each on a line of its own,"
                                + " and a line ~~~~~~ below them");
    }

    private static boolean drawsOnData(AuthoredDocument document) {
        return document.body().stream().anyMatch(part -> !(part instanceof ProsePart.Html));
    }

    /** The language whose part of the site a document lies in. */
    private LanguageEdition languageOf(AuthoredDocument document) {
        Weaver main = weavers.get("");
        return weavers.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && document.path().startsWith(entry.getKey()))
                .map(entry -> entry.getValue())
                .findFirst()
                .orElse(main)
                .edition();
    }

    private void contentFile(ContentAsset file) {
        if (draft.has(file.path())) {
            problems.add(taken(file));
            return;
        }
        draft.file(
                file.path(),
                Fingerprint.of(HexFormat.of().parseHex(file.sha256())),
                out -> Files.copy(file.file(), out));
    }

    /** That a file of {@code content/} is where the site has one of its own. */
    static Problem taken(ContentAsset file) {
        return Problem.error(
                Location.of(file.source()),
                "paths",
                "the site has a file of its own at /" + file.path(),
                "give this file another name");
    }

    private void check() {
        Anchors anchors = new Anchors(documents);
        for (AuthoredDocument document : documents.values()) {
            Weaver weaver = weavers.get(languageOf(document).prefix());
            problems.addAll(weaver.check(document, draft, written, anchors));
        }
    }
}
