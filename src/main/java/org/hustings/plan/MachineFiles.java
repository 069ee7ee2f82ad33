package org.hustings.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hustings.export.AgreementJson;
import org.hustings.export.BallotJson;
import org.hustings.export.CsvTable;
import org.hustings.export.DataPackage;
import org.hustings.export.Feeds;
import org.hustings.export.HostFiles;
import org.hustings.export.Manifest;
import org.hustings.export.PledgeJson;
import org.hustings.export.PopoloJson;
import org.hustings.export.ScorecardJson;
import org.hustings.export.Sitemap;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Redirects;
import org.hustings.page.FileDigest;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.PlannedFile;
import org.hustings.page.history.ChangeLog;

/**
 * The files that machines read: tables in the site's default language, and in every language what belongs to a page. A
 * line for each kind.
 */
final class MachineFiles {

    /** Where the rules for search engines stand. */
    static final String ROBOTS = "robots.txt";

    private final LanguageEdition edition;
    private final Dataset data;
    private final Supplier<ChangeLog> log;
    private final List<CsvTable<?>> tables;
    private final Inputs inputs;
    private final Draft draft;

    MachineFiles(
            LanguageEdition edition, Supplier<ChangeLog> log, List<CsvTable<?>> tables, Inputs inputs, Draft draft) {
        this.edition = edition;
        this.data = edition.data();
        this.log = log;
        this.tables = tables;
        this.inputs = inputs;
        this.draft = draft;
    }

    /** Tables, and the place of what describes them. */
    void tables() {
        draft.later(DataPackage.PATH);
        draft.later(Manifest.PATH);
        draft.later(Sitemap.PATH);
        draft.later(ROBOTS);
        tables.forEach(table -> draft.longFile(
                table.path(),
                table.quotes() ? inputs.everything() : inputs.outline(),
                table.parts(inputs.context(), inputs::of)));
        draft.longFile(PopoloJson.PATH, inputs.outline(), out -> PopoloJson.write(edition, out));
    }

    /** The feeds of a language, and its {@code index.json} beside each scorecard, ballot, pledge and agreement. */
    void besidePages(LanguageEdition language) {
        String root = language.prefix();
        draft.file(root + "changes/feed.atom", inputs.everything(), out -> Feeds.changes(language, log.get(), out));
        draft.file(root + "corrections/feed.atom", inputs.everything(), out -> Feeds.corrections(language, out));
        data.pledges()
                .values()
                .forEach(pledge -> draft.longFile(
                        root + Paths.pledge(pledge.ref()) + "index.json",
                        inputs.outline(),
                        out -> PledgeJson.write(language, pledge, out)));
        data.agreements()
                .values()
                .forEach(agreement -> draft.file(
                        root + Paths.agreement(agreement.id()) + "index.json",
                        inputs.context(),
                        out -> AgreementJson.write(language, agreement, out)));
        data.elections()
                .values()
                .forEach(election -> election.ballots().values().forEach(ballot -> {
                    List<Candidate> candidates = language.standings().ballotOrder(election.id(), ballot.area());
                    draft.file(
                            root + Paths.ballot(election.id(), ballot.area()) + "index.json",
                            inputs.of(candidates),
                            out -> BallotJson.write(language, election, ballot.area(), out));
                    candidates.forEach(candidate -> draft.file(
                            root + Paths.candidate(candidate) + "index.json",
                            inputs.of(List.of(candidate)),
                            out -> ScorecardJson.write(language, candidate, out)));
                }));
    }

    /**
     * What hosts and search engines read. To be called when all pages are planned.
     *
     * @param unlisted the folders of pages that only hosts hear of
     */
    void forHosts(Redirects redirects, List<String> unlisted) {
        String base = edition.edition().baseUrl();
        List<String> pages = draft.pages().stream().sorted().toList();
        Sitemap.parts(base, pages).forEach(part -> draft.longFile(part.path(), inputs.context(), part.writer()));
        text(ROBOTS, HostFiles.robots(base));
        List<String> places =
                Stream.concat(places(pages).stream(), unlisted.stream()).toList();
        text("_headers", HostFiles.headers(base, places, embeds()));
        text("_redirects", HostFiles.redirects(base, redirects));
        text(".htaccess", HostFiles.htaccess(base, redirects, embeds()));
    }

    /** The folders of bare pages, in each language. */
    private List<String> embeds() {
        return data.site().languages().stream()
                .map(language -> LanguageEdition.prefix(data.site(), language) + Paths.embed(""))
                .toList();
    }

    /** The first folder of every page, or the first two where the first is a language's. */
    private List<String> places(List<String> pages) {
        SortedSet<String> places = new TreeSet<>();
        for (String page : pages) {
            String language = page.substring(0, page.indexOf('/') + 1);
            boolean other = data.site().languages().stream()
                    .anyMatch(tag -> language.equals(LanguageEdition.prefix(data.site(), tag)));
            int end = page.indexOf('/', other ? language.length() : 0) + 1;
            if (end > 0) {
                places.add(page.substring(0, end));
            }
        }
        return List.copyOf(places);
    }

    /** The files that describe all others. */
    List<Function<List<FileDigest>, PlannedFile>> last() {
        return List.of(
                files -> new PlannedFile(
                        DataPackage.PATH,
                        inputs.everything(),
                        new PlannedFile.Bytes(out -> DataPackage.write(edition, tables, files, out))),
                files -> new PlannedFile(
                        Manifest.PATH,
                        inputs.everything(),
                        new PlannedFile.Bytes(out -> Manifest.write(listed(files), out))));
    }

    private List<FileDigest> listed(List<FileDigest> files) {
        return files.stream().filter(file -> draft.lists(file.path())).toList();
    }

    private void text(String path, String text) {
        draft.file(path, inputs.context(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
