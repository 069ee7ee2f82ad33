package org.hustings.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Agreement;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.page.PledgeAnchors;
import org.hustings.page.call.PledgeAnswers;
import org.hustings.prose.AuthoredDocument;

/** The parts of pages that a link can lead to: those that the built-in templates name, and those of merged prose. */
final class Anchors {

    /** With what an address names candidates of a ballot to be put side by side. */
    private static final String PICKED = "compare=";

    private final Map<String, AuthoredDocument> documents;

    /** @param documents the prose by the path of its page */
    Anchors(Map<String, AuthoredDocument> documents) {
        this.documents = documents;
    }

    /**
     * Whether a page is known to have no such part; never of a kind of page whose parts are not listed here.
     *
     * @param prefix what the paths of the page's language start with
     */
    boolean lacks(Dataset data, String prefix, String path, String anchor) {
        if (anchor.isEmpty() || !path.startsWith(prefix)) {
            return false;
        }
        Optional<Set<String>> known = ofPage(data, path.substring(prefix.length()));
        AuthoredDocument prose = documents.get(path);
        return known.isPresent()
                && !anchor.equals("part--content")
                && !anchor.startsWith("prose--")
                && !anchor.startsWith(PICKED)
                && !known.get().contains(anchor)
                && (prose == null || !prose.anchors().contains(anchor));
    }

    private static Optional<Set<String>> ofPage(Dataset data, String path) {
        String[] steps = path.split("/", -1);
        return switch (steps[0] + " " + steps.length) {
            case "calls 3" -> Optional.of(Set.of("pledges", "figures", "elections", "dates"));
            case "calls 4" -> Optional.of(ofPledge(data, steps[1]));
            case "people 3" -> Optional.of(Set.of());
            case "organisations 3" -> Optional.of(Set.of("elections", "agreements", "members"));
            case "agreements 3" ->
                Optional.ofNullable(data.agreements().get(steps[1])).map(Anchors::ofAgreement);
            case "elections 3" -> Optional.of(Set.of("dates"));
            case "elections 4" -> Optional.of(Set.of("answers", "comparison", "compared"));
            case "elections 5" ->
                data.elections().containsKey(steps[1])
                        ? Optional.of(inElection(data, steps[1], steps[2]))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Of a party's page or a scorecard. */
    private static Set<String> inElection(Dataset data, String election, String folder) {
        if (folder.equals("parties")) {
            return Set.of("totals", "candidates");
        }
        Set<String> anchors = new HashSet<>(List.of("part--contact", "part--corrections", "part--ballot"));
        anchors.addAll(PledgeAnchors.of(data, data.elections().get(election)).values());
        return anchors;
    }

    /** A section for each election that asks it. */
    private static Set<String> ofPledge(Dataset data, String call) {
        Set<String> anchors = new HashSet<>();
        for (Election election : data.elections().values()) {
            if (election.calls().contains(call)) {
                anchors.add(PledgeAnswers.anchor(election));
            }
        }
        return anchors;
    }

    private static Set<String> ofAgreement(Agreement agreement) {
        Set<String> anchors = new HashSet<>(List.of("signatories", "commitments", "rest"));
        agreement.commitments().keySet().forEach(id -> anchors.add("commitment-" + id));
        agreement.actions().keySet().forEach(id -> anchors.add("action-" + id));
        agreement.indicators().keySet().forEach(id -> anchors.add("indicator-" + id));
        return anchors;
    }
}
