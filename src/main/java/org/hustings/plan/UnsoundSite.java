package org.hustings.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Correction;
import org.hustings.model.Dataset;
import org.hustings.model.Redirects;
import org.hustings.problem.Finding;
import org.hustings.problem.Problem;
import org.hustings.prose.AuthoredDocument;
import org.hustings.prose.ContentAsset;
import org.hustings.prose.Link;

/**
 * What is wrong in prose, redirects and corrections beside data with errors, of which no site can be planned: whatever can
 * be told without it. What a file with errors may have given is not missed.
 */
public final class UnsoundSite {

    private final Dataset data;
    private final List<AuthoredDocument> documents;
    private final Set<String> badFiles;
    private final List<ContentAsset> contentFiles;
    /** What is made for certain of something else than the files of {@code content/} that are published as they are. */
    private final Set<String> made = new HashSet<>();

    private final LikelyPages pages;
    private final LikelyParts parts;

    /**
     * @param documents the prose that is published today
     * @param contentFiles the other files of {@code content/}
     * @param assets the paths of assets as authors write them
     * @param badFiles every file of which something could not be read, of prose too
     * @param dataFiles the paths of all files under {@code data/}, with those that could not be read
     */
    public UnsoundSite(
            Dataset data,
            List<AuthoredDocument> documents,
            List<ContentAsset> contentFiles,
            Set<String> assets,
            Set<String> badFiles,
            Set<String> dataFiles) {
        this.data = data;
        this.documents = documents;
        this.badFiles = badFiles;
        this.contentFiles = contentFiles;
        this.made.addAll(FixedFiles.PATHS);
        documents.forEach(document -> made.add(document.path()));
        made.addAll(FilePages.of(dataFiles));
        Set<String> standing = new HashSet<>(made);
        standing.addAll(assets);
        contentFiles.forEach(file -> standing.add(file.path()));
        this.pages = new LikelyPages(data, standing, badFiles, new SharedPages(data, badFiles, dataFiles));
        Map<String, AuthoredDocument> byPath = new HashMap<>();
        documents.forEach(document -> byPath.putIfAbsent(document.path(), document));
        this.parts = new LikelyParts(data, badFiles, pages, byPath);
    }

    /** What is wrong in prose. */
    public List<Problem> prose() {
        List<Problem> problems = new ArrayList<>(MacroTargets.check(data, documents, badFiles));
        for (AuthoredDocument document : documents) {
            if (SitePlanner.isUntitled(document) && pages.isAuthored(document.path())) {
                problems.add(SitePlanner.untitled(document));
            }
            for (Link link : document.links()) {
                if (leadsNowhere(link)) {
                    problems.add(Weaver.broken(link));
                } else if (parts.lack(link)) {
                    problems.add(Weaver.noPart(link));
                }
            }
        }
        contentFiles.stream()
                .filter(file -> made.contains(file.path().replaceFirst("(^|/)index\\.html$", "$1")))
                .map(SitePlanner::taken)
                .forEach(problems::add);
        return problems;
    }

    private boolean leadsNowhere(Link link) {
        return link.path().filter(pages::lack).isPresent()
                && !link.namesSource()
                && link.fromPage().map(pages::lack).orElse(true);
    }

    /** What is wrong with redirects, tombstones and corrections. */
    public List<Finding> moves() {
        List<Finding> findings = new ArrayList<>();
        Redirects redirects = data.redirects();
        redirects.moved().forEach((from, to) -> moved(from, to).ifPresent(findings::add));
        for (int i = 0; i < redirects.gone().size(); i++) {
            if (pages.have(redirects.gone().get(i))) {
                findings.add(Moves.notGone(redirects.gone().get(i), i));
            }
        }
        List<Correction> corrections = data.corrections();
        for (int i = 0; i < corrections.size(); i++) {
            int index = i;
            corrections
                    .get(i)
                    .page()
                    .filter(pages::lack)
                    .ifPresent(page -> findings.add(Moves.correctsNothing(page, index)));
        }
        return findings;
    }

    private Optional<Finding> moved(String from, String to) {
        if (pages.have(from)) {
            return Optional.of(Moves.pageAt(from));
        }
        // A redirect to another one, or to a page that is gone, is told by a rule of the data.
        boolean told = data.redirects().moved().containsKey(to)
                || data.redirects().gone().contains(to);
        return pages.lack(to) && !told ? Optional.of(Moves.noPageAt(from, to)) : Optional.empty();
    }
}
