package org.hustings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hustings.Pipeline.Request;
import org.hustings.compare.Comparison;
import org.hustings.compare.Differences;
import org.hustings.compare.Snapshot;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Site;
import org.hustings.model.Today;
import org.hustings.plan.Permanence;
import org.hustings.problem.Problem;
import org.hustings.prose.AuthoredDocument;
import org.hustings.prose.ProsePart;
import org.hustings.render.Templates;
import org.hustings.source.Wordings;
import org.hustings.standing.Standings;
import org.hustings.wording.Wording;

/**
 * One side of a comparison. Where the data has errors, what could be read is compared all the same.
 *
 * @param problems of the whole project, as a check tells them
 * @param snapshot absent where there is no site at all
 */
record Side(List<Problem> problems, Optional<Snapshot> snapshot) {

    private static final String INDEX = "index.html";

    static Side read(Request request, int jobs) throws IOException {
        Material material = Material.read(request.project(), jobs);
        Checked checked = Checked.of(material, request.day());
        Design design = Design.of(checked, request);
        Optional<Dataset> data = material.data().dataset();
        if (data.isEmpty()) {
            return new Side(design.problems(), Optional.empty());
        }
        Today today = request.day().apply(data.get().site().timeZone());
        Standings standings = checked.sound()
                .map(Checked.Sound::standings)
                .orElseGet(() -> Standings.of(withoutLost(data.get()), today));
        Snapshot snapshot = new Snapshot(
                standings,
                words(data.get()),
                prose(material, today),
                files(material),
                design.site().map(Side::urls),
                new TreeSet<>(checked.unread()));
        return new Side(design.problems(), Optional.of(snapshot));
    }

    /** What readers would see change from one side to the other; nothing where a side is no site. */
    static Optional<Differences> differences(Side before, Side after) {
        if (before.snapshot().isEmpty() || after.snapshot().isEmpty()) {
            return Optional.empty();
        }
        Snapshot old = before.snapshot().get();
        Snapshot young = after.snapshot().get();
        Set<String> lost = old.urls().isPresent() && young.urls().isPresent()
                ? Permanence.lost(
                        new TreeSet<>(old.urls().get()),
                        young.urls().get(),
                        young.standings().data().redirects())
                : Set.of();
        return Optional.of(Comparison.of(old, young, lost));
    }

    private static Set<String> urls(Design.Site site) {
        Set<String> urls = new TreeSet<>();
        site.plan().files().forEach(file -> {
            String path = file.path();
            urls.add(path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path);
        });
        return urls;
    }

    /** The data without candidates of an election or ballot that could not be read. */
    private static Dataset withoutLost(Dataset data) {
        List<Candidate> found = data.candidates().stream()
                .filter(candidate -> Optional.ofNullable(data.elections().get(candidate.election()))
                        .flatMap(election -> ballot(election, candidate))
                        .isPresent())
                .toList();
        return new Dataset(
                data.site(),
                data.parties(),
                data.organisations(),
                data.elections(),
                data.calls(),
                data.pledges(),
                data.agreements(),
                found,
                data.corrections(),
                data.redirects(),
                data.postcodes(),
                data.strings());
    }

    private static Optional<?> ballot(Election election, Candidate candidate) {
        return election.ballotIn(candidate.area());
    }

    /** The words of the site's first language; English where they are not whole. */
    private static Wording words(Dataset data) {
        Site site = data.site();
        Wording words = Wordings.of(data).wordings().get(site.defaultLanguage());
        return words != null ? words : Wordings.english(site.timeZone());
    }

    private static NavigableMap<String, Snapshot.Prose> prose(Material material, Today today) throws IOException {
        NavigableMap<String, Snapshot.Prose> prose = new TreeMap<>();
        for (AuthoredDocument document : material.prose().get().publishedOn(today.day())) {
            prose.put(document.path(), new Snapshot.Prose(document.title(), content(document)));
        }
        return prose;
    }

    /** Templates, assets and what else is published as it is, each with a name for its bytes. */
    private static NavigableMap<String, String> files(Material material) throws IOException {
        NavigableMap<String, String> files = new TreeMap<>();
        material.assets().files().forEach(asset -> files.put(asset.path(), asset.published()));
        material.prose().get().assets().forEach(file -> files.put(file.source(), file.sha256()));
        Templates.own(material.project()).forEach((name, text) -> files.put(Templates.FOLDER + "/" + name, text));
        return files;
    }

    /** All that is shown of a document, wherever in its file it stands. */
    private static String content(AuthoredDocument document) {
        List<String> content = new ArrayList<>();
        for (ProsePart part : document.body()) {
            if (part instanceof ProsePart.Html html) {
                content.add(html.html());
            } else if (part instanceof ProsePart.Macro macro) {
                content.add(macro.kind() + " " + macro.target() + " " + macro.text() + " " + macro.attributes());
            }
        }
        content.add(String.valueOf(document.date()));
        content.add(String.valueOf(document.attributes().get("description")));
        return String.join("\n", content);
    }
}
