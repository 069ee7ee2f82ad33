package org.hustings.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Election;
import org.hustings.page.Address;
import org.hustings.page.Demonstration;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.Prose;
import org.hustings.page.View;
import org.hustings.page.call.CallPage;
import org.hustings.page.piece.BallotPiece;
import org.hustings.page.piece.IndicatorPiece;
import org.hustings.page.piece.ScorecardPiece;
import org.hustings.page.piece.TallyPiece;
import org.hustings.problem.Problem;
import org.hustings.prose.AuthoredDocument;
import org.hustings.prose.Link;
import org.hustings.prose.ProsePart;
import org.hustings.prose.ProsePart.Macro;

/** Weaves data into prose: macros become small views and links, and whatever leads nowhere becomes a problem. */
final class Weaver {

    private static final String MACRO = "prose-macro";
    private static final String LINK = "prose-link";

    private final LanguageEdition edition;
    private final Targets targets;
    private final Counts counts;

    Weaver(LanguageEdition edition, Targets targets) {
        this.edition = edition;
        this.targets = targets;
        this.counts = new Counts(edition);
    }

    /** The language that it weaves for. */
    LanguageEdition edition() {
        return edition;
    }

    /**
     * The body of a document as it stands on a page of this language. Its macros have been checked.
     *
     * @param draft all files of the site
     */
    Prose prose(AuthoredDocument document, String path, Draft draft) {
        Address here = edition.at(path);
        List<Prose.Part> parts = new ArrayList<>();
        Map<String, String> mended = mended(document, path, draft);
        for (ProsePart part : document.body()) {
            if (part instanceof ProsePart.Html html) {
                parts.add(new Prose.Html(Captions.in(edition.wording(), with(html.html(), mended))));
            } else if (part instanceof Macro macro) {
                parts.add(woven(here, macro, "prose-" + parts.size()).orElseThrow());
            }
        }
        return new Prose(parts, Demonstration.names(edition.wording(), elections(document)));
    }

    /** The elections whose candidates a document's macros show, each once. */
    private Set<Election> elections(AuthoredDocument document) {
        Set<Election> elections = new LinkedHashSet<>();
        for (ProsePart part : document.body()) {
            if (part instanceof Macro macro) {
                elections.addAll(elections(macro));
            }
        }
        return elections;
    }

    private List<Election> elections(Macro macro) {
        String target = macro.target();
        return switch (macro.kind()) {
            case SCORECARD, CANDIDATE ->
                targets.candidates().find(target).stream()
                        .map(candidate -> edition.election(candidate.election()))
                        .toList();
            case BALLOT ->
                targets.ballots().find(target).stream()
                        .map(Targets.BallotTarget::election)
                        .toList();
            case TALLY ->
                Optional.ofNullable(edition.data().calls().get(target))
                        .or(() -> targets.pledges()
                                .find(target)
                                .map(pledge -> edition.data().calls().get(pledge.call())))
                        .map(call -> CallPage.elections(edition, call))
                        .orElse(List.of());
            case INDICATOR, PLEDGE, COUNT -> List.of();
        };
    }

    /**
     * What is wrong with a document's macros and links.
     *
     * @param draft all files of the site
     * @param assets the paths of assets as authors write them
     * @param anchors the parts of pages
     */
    List<Problem> check(AuthoredDocument document, Draft draft, Set<String> assets, Anchors anchors) {
        List<Problem> problems = new ArrayList<>();
        Address here = edition.at("");
        for (ProsePart part : document.body()) {
            if (part instanceof Macro macro && woven(here, macro, "checked").isEmpty()) {
                problems.add(MacroTargets.fault(targets, macro).orElseGet(() -> uncountable(macro)));
            }
        }
        for (Link link : document.links()) {
            // Whether a file that is named stands is known, and told, before there are pages.
            if (link.path().isPresent()
                    && !link.namesSource()
                    && !stands(link.path().get(), draft, assets)
                    && !leadsFromPage(link, draft, assets)) {
                problems.add(broken(link));
            } else if (anchors.lacks(edition.data(), edition.prefix(), target(link, draft, assets), link.fragment())) {
                problems.add(noPart(link));
            }
        }
        return problems;
    }

    /** The path at which a link arrives. */
    private static String target(Link link, Draft draft, Set<String> assets) {
        return (leadsFromPage(link, draft, assets) ? link.fromPage() : link.path()).orElse("");
    }

    /** Whether a link arrives only if it starts at its page's own folder. */
    private static boolean leadsFromPage(Link link, Draft draft, Set<String> assets) {
        return link.fromPage().isPresent()
                && !stands(link.path().orElse(""), draft, assets)
                && stands(link.fromPage().get(), draft, assets);
    }

    private static boolean stands(String path, Draft draft, Set<String> assets) {
        return draft.has(path) || assets.contains(path);
    }

    /**
     * What to write instead of some addresses: of an asset its published name, and of what starts at the page's own folder
     * the address as its author wrote it, which is how it leads on from there.
     */
    private Map<String, String> mended(AuthoredDocument document, String path, Draft draft) {
        Map<String, String> assets = edition.edition().assets();
        Map<String, String> mended = new LinkedHashMap<>();
        for (Link link : document.links()) {
            boolean fromPage = leadsFromPage(link, draft, assets.keySet());
            Optional<String> target = fromPage ? link.fromPage() : link.path();
            if (target.isPresent() && assets.containsKey(target.get())) {
                mended.put(link.href(), Paths.relative(edition.prefix() + path, assets.get(target.get())));
            } else if (fromPage) {
                mended.put(link.href(), link.written());
            }
        }
        return mended;
    }

    private static String with(String html, Map<String, String> addresses) {
        String result = html;
        for (Map.Entry<String, String> address : addresses.entrySet()) {
            result = result.replace(
                    "=\"" + escaped(address.getKey()) + "\"", "=\"" + escaped(address.getValue()) + "\"");
        }
        return result;
    }

    /** That a link leads to no page. */
    static Problem broken(Link link) {
        String path = link.path().orElseThrow();
        return Problem.error(
                link.location(),
                LINK,
                "the link \"" + link.written() + "\" leads to /" + path + ", and there is no such page",
                "a link starts at the folder of its file or of its page; mend it or take it out");
    }

    /** That a link leads to a page which lacks the part that it names. */
    static Problem noPart(Link link) {
        return Problem.error(
                link.location(),
                LINK,
                "the link \"" + link.written() + "\" leads to a page that has no part \"#" + link.fragment() + "\"",
                "take out what follows the page's address, or name a part that is there");
    }

    /** That a macro counts nothing. */
    static Problem uncountable(Macro macro) {
        return Problem.error(
                macro.location(), MACRO, "\"" + macro.target() + "\" is nothing that can be counted", Counts.hint());
    }

    private Optional<Prose.Part> woven(Address here, Macro macro, String id) {
        String target = macro.target();
        return switch (macro.kind()) {
            case TALLY -> tally(here, target, id).map(Prose.Piece::new);
            case SCORECARD -> targets.candidates().find(target).map(c -> new Prose.Piece(ScorecardPiece.of(here, c)));
            case BALLOT ->
                targets.ballots()
                        .find(target)
                        .map(b -> new Prose.Piece(BallotPiece.of(
                                here, b.election(), edition.ballot(b.election().id(), b.area()))));
            case INDICATOR ->
                targets.indicators()
                        .find(target)
                        .map(i -> new Prose.Piece(IndicatorPiece.of(here, id, i.agreement(), i.indicator())));
            case PLEDGE ->
                targets.pledges()
                        .find(target)
                        .map(p -> link(here.to(Paths.pledge(p.ref()), text(macro, edition.text(p.title())))));
            case CANDIDATE ->
                targets.candidates()
                        .find(target)
                        .map(c -> link(here.to(Paths.candidate(c), text(macro, edition.text(c.name())))));
            case COUNT -> counts.of(target).map(text -> new Prose.Html(escaped(text)));
        };
    }

    private Optional<View> tally(Address here, String target, String id) {
        return Optional.ofNullable(edition.data().calls().get(target))
                .<View>map(call -> TallyPiece.of(here, id, call))
                .or(() -> targets.pledges().find(target).map(pledge -> TallyPiece.of(here, id, pledge)));
    }

    private static String text(Macro macro, String otherwise) {
        return macro.text().isEmpty() ? otherwise : macro.text();
    }

    private static Prose.Part link(Hyperlink link) {
        return new Prose.Html("<a href=\"" + escaped(link.href()) + "\">" + escaped(link.text()) + "</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
