package org.hustings;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hustings.Pipeline.Request;
import org.hustings.model.Dataset;
import org.hustings.model.Fingerprint;
import org.hustings.model.Redirects;
import org.hustings.page.Edition;
import org.hustings.page.SitePlan;
import org.hustings.plan.CardShelf;
import org.hustings.plan.Context;
import org.hustings.plan.Drawn;
import org.hustings.plan.Permanence;
import org.hustings.plan.SitePlanner;
import org.hustings.plan.UnsoundSite;
import org.hustings.problem.Problem;
import org.hustings.prose.AuthoredDocument;
import org.hustings.prose.ProseResult;
import org.hustings.render.Templates;
import org.hustings.source.Locator;

/**
 * Everything known of a site before a page of it is made.
 *
 * @param problems all of them, sorted, each once
 * @param site every file, and the fingerprint of all that they are made from; absent where the data has errors
 */
record Design(List<Problem> problems, Optional<Site> site, Templates templates) {

    /** A plan and what the whole of it depends on. */
    record Site(SitePlan plan, Fingerprint inputs) {}

    Design {
        problems = problems.stream().distinct().sorted().toList();
    }

    static Design of(Checked checked, Request request) throws IOException {
        Material material = checked.material();
        List<Problem> problems = new ArrayList<>(checked.problems());
        Optional<Site> site = Optional.empty();
        if (checked.sound().isPresent()) {
            site = Optional.of(site(material, edition(checked.sound().get(), material, request), request, problems));
        }
        problems.addAll(material.prose().get().problems());
        if (checked.sound().isEmpty()) {
            Dataset data = material.data().readable();
            problems.addAll(besideErrors(data, checked, request));
            problems.addAll(lostFiles(data, checked, request));
        }
        problems.addAll(material.templates().get().problems());
        return new Design(problems, site, material.templates().get().templates());
    }

    /** What is wrong in prose, redirects and corrections beside data with errors, as far as that can be known without it. */
    private static List<Problem> besideErrors(Dataset data, Checked checked, Request request) throws IOException {
        Material material = checked.material();
        ProseResult prose = material.prose().get();
        Set<String> bad = new HashSet<>(checked.unread());
        prose.problems().stream()
                .filter(Problem::isError)
                .forEach(problem -> bad.add(problem.location().file()));
        UnsoundSite site = new UnsoundSite(
                data,
                prose(data, checked, request),
                prose.assets(),
                material.assets().published().keySet(),
                bad,
                dataFiles(checked));
        List<Problem> problems = new ArrayList<>(site.prose());
        problems.addAll(Locator.locate(material.project(), site.moves()));
        return problems;
    }

    /** Every file under {@code data/}, whether it could be read or not. */
    private static Set<String> dataFiles(Checked checked) {
        Set<String> files = new HashSet<>(checked.unread());
        checked.material().data().files().forEach(file -> files.add(file.path()));
        return files;
    }

    /** Which published pages are gone because their files are; nothing where the redirects themselves have errors. */
    private static List<Problem> lostFiles(Dataset data, Checked checked, Request request) throws IOException {
        Set<String> files = dataFiles(checked);
        if (request.published().isEmpty() || checked.unread().contains(Redirects.FILE)) {
            return List.of();
        }
        Set<String> prose = prose(data, checked, request).stream()
                .map(AuthoredDocument::path)
                .collect(Collectors.toSet());
        return Permanence.checkFiles(request.published().get(), files, prose, data.redirects(), data.candidates());
    }

    private static List<AuthoredDocument> prose(Dataset data, Checked checked, Request request) throws IOException {
        LocalDate day = request.day().apply(data.site().timeZone()).day();
        return checked.material().prose().get().publishedOn(day);
    }

    private static Edition edition(Checked.Sound sound, Material material, Request request) throws IOException {
        return new Edition(
                sound.standings(),
                sound.wordings().wordings(),
                request.baseUrl().orElse(sound.standings().data().site().baseUrl()),
                material.assets().published(),
                material.prose().get().publishedOn(sound.standings().today().day()).stream()
                        .map(AuthoredDocument::path)
                        .collect(Collectors.toSet()));
    }

    private static Site site(Material material, Edition edition, Request request, List<Problem> problems)
            throws IOException {
        ProseResult prose = material.prose().get();
        Context context = new Context(
                Code.version(),
                material.templates().get().templates().fingerprint(),
                material.data().files());
        Drawn drawn = SitePlanner.draw(
                edition,
                request.styleGuide() ? Optional.of(MadeUpSite.of(edition)) : Optional.empty(),
                prose.publishedOn(edition.today().day()),
                prose.assets(),
                material.assets().files(),
                context.fingerprint(edition),
                new CardShelf(material.cache(), Code.version()));
        problems.addAll(drawn.problems());
        problems.addAll(Locator.locate(material.project(), drawn.findings()));
        if (request.published().isPresent()) {
            problems.addAll(Permanence.check(
                    request.published().get(),
                    drawn.urls(),
                    edition.data().redirects(),
                    edition.data().candidates()));
        }
        return new Site(drawn.plan(), drawn.inputs());
    }

    /** Whether nothing may be published. */
    boolean stopped(boolean strict) {
        return site.isEmpty() || problems.stream().anyMatch(problem -> strict || problem.isError());
    }
}
