package org.hustings.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hustings.model.Correction;
import org.hustings.model.Redirects;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.View;
import org.hustings.page.site.PlainPage;
import org.hustings.page.site.RedirectPage;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/**
 * Stubs for pages that moved and tombstones for those removed; each must lead somewhere, and stand where nothing else is.
 * Other files have neither: a program that reads an old table must not be given a page in its place.
 */
final class Moves {

    private static final String RULE = "redirects";

    private final LanguageEdition edition;
    private final Redirects redirects;
    private final Inputs inputs;
    private final Draft draft;
    private final List<Finding> findings = new ArrayList<>();

    /** @param redirects as written, and what follows from those */
    Moves(LanguageEdition edition, Redirects redirects, Inputs inputs, Draft draft) {
        this.edition = edition;
        this.redirects = redirects;
        this.inputs = inputs;
        this.draft = draft;
    }

    /** To be called when all pages are planned. */
    void plan() {
        redirects.moved().forEach(this::moved);
        for (int i = 0; i < redirects.gone().size(); i++) {
            gone(redirects.gone().get(i), i);
        }
        List<Correction> corrections = edition.data().corrections();
        for (int i = 0; i < corrections.size(); i++) {
            corrected(corrections.get(i), i);
        }
    }

    /** To be called when all other files are planned, too. */
    void clashes() {
        redirects
                .moved()
                .keySet()
                .forEach(from -> draft.clash(from)
                        .ifPresent(other -> findings.add(clash(Place.key(Redirects.FILE, from), from, other))));
        for (int i = 0; i < redirects.gone().size(); i++) {
            Place place = Place.value(Redirects.FILE, "gone", i);
            String path = redirects.gone().get(i);
            draft.clash(path).ifPresent(other -> findings.add(clash(place, path, other)));
        }
    }

    private static Finding clash(Place place, String path, String other) {
        return Finding.error(place, RULE, Clashes.told(other, path), "take this line out");
    }

    List<Finding> findings() {
        return findings;
    }

    private void moved(String from, String to) {
        if (draft.has(from)) {
            findings.add(pageAt(from));
        } else if (!draft.has(to)) {
            findings.add(noPageAt(from, to));
        } else {
            stub(from, () -> RedirectPage.of(edition, from, to));
        }
    }

    private void gone(String path, int index) {
        if (draft.has(path)) {
            findings.add(notGone(path, index));
        } else {
            stub(path, () -> PlainPage.tombstone(edition, path));
        }
    }

    private void stub(String path, Supplier<View> view) {
        if (path.endsWith("/")) {
            draft.stub(path, inputs.context(), view);
        } else if (Paths.isPage(path)) {
            draft.loosePage(path, inputs.context(), view);
        }
    }

    private void corrected(Correction correction, int index) {
        correction
                .page()
                .filter(page -> !draft.has(page))
                .ifPresent(page -> findings.add(correctsNothing(page, index)));
    }

    /** That a redirect stands where a page is. */
    static Finding pageAt(String from) {
        return Finding.error(
                Place.key(Redirects.FILE, from),
                RULE,
                "there is a page at /" + from + ", so it cannot lead elsewhere",
                "take this line out, or rename the page");
    }

    /** That a redirect leads to no page. */
    static Finding noPageAt(String from, String to) {
        return Finding.error(
                Place.value(Redirects.FILE, from),
                RULE,
                "there is no page at /" + to,
                "name the path of a page of this site, from its root, for example changes/");
    }

    /** That a page stands where one is said to be gone. */
    static Finding notGone(String path, int index) {
        return Finding.error(
                Place.value(Redirects.FILE, "gone", index),
                RULE,
                "there is a page at /" + path + ", so it is not gone",
                "take this line out, or take the page's file out");
    }

    /** That a correction is of no page. */
    static Finding correctsNothing(String page, int index) {
        return Finding.error(
                Place.value("data/corrections.yaml", index, "page"),
                "corrections",
                "there is no page at /" + page,
                "name the path of the page that was corrected, from the site's root and with a slash at its end, for"
                        + " example method/");
    }
}
