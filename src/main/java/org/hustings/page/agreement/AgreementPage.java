package org.hustings.page.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hustings.model.Agreement;
import org.hustings.model.Pledge;
import org.hustings.model.PledgeRef;
import org.hustings.page.Address;
import org.hustings.page.Citation;
import org.hustings.page.Crumbs;
import org.hustings.page.Frame;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paragraphs;
import org.hustings.page.Paths;
import org.hustings.page.Prose;
import org.hustings.page.SourceNote;
import org.hustings.page.StructuredData;
import org.hustings.page.View;
import org.hustings.wording.Wording;

/**
 * An agreement: who signed it, what was agreed, and whether it is followed through.
 *
 * @param kind what sort of document it is, in words
 * @param commitments in the order written, each with the actions and indicators that serve it
 * @param rest the actions and indicators that serve no one commitment
 */
public record AgreementPage(
        Frame frame,
        String kind,
        Optional<Hyperlink> organisation,
        Optional<Adoption> adoption,
        List<String> summary,
        Optional<Prose> prose,
        List<Signatory> signatories,
        List<Commitment> commitments,
        Commitment rest,
        Citation citation)
        implements View {

    public AgreementPage {
        summary = List.copyOf(summary);
        signatories = List.copyOf(signatories);
        commitments = List.copyOf(commitments);
    }

    /**
     * When and how it was adopted.
     *
     * @param inferred what of this the source does not say
     */
    public record Adoption(String sentence, Optional<String> inferred, Optional<SourceNote> source) {}

    /** Who signed, and through whom. */
    public record Signatory(String name, Optional<String> representedBy) {}

    /** A commitment and what serves it. */
    public record Commitment(
            String id,
            String title,
            List<String> summary,
            Optional<String> madeBy,
            List<Hyperlink> pledges,
            List<ActionBlock> actions,
            List<IndicatorBlock> indicators) {

        public Commitment {
            summary = List.copyOf(summary);
            pledges = List.copyOf(pledges);
            actions = List.copyOf(actions);
            indicators = List.copyOf(indicators);
        }

        /** Whether there is anything to follow. */
        public boolean empty() {
            return actions.isEmpty() && indicators.isEmpty();
        }
    }

    @Override
    public String template() {
        return "agreement";
    }

    /** The anchor of an action on its agreement's page. */
    public static String anchor(Agreement.Action action) {
        return "action-" + action.id();
    }

    /** The anchor of an indicator on its agreement's page. */
    public static String anchor(Agreement.Indicator indicator) {
        return "indicator-" + indicator.id();
    }

    /** The page of an agreement. */
    public static AgreementPage of(LanguageEdition edition, Agreement agreement, Optional<Prose> prose) {
        return new Maker(edition.at(Paths.agreement(agreement.id())), agreement).make(prose);
    }

    private record Maker(Address here, Agreement agreement) {

        AgreementPage make(Optional<Prose> prose) {
            List<Commitment> commitments = new ArrayList<>();
            agreement.commitments().values().forEach(commitment -> commitments.add(commitment(commitment)));
            return new AgreementPage(
                    frame(),
                    words().term("agreement-kind", agreement.kind()),
                    organisation(),
                    edition().standings().adoption(agreement).map(this::adoption),
                    edition().text(agreement.summary()).map(Paragraphs::of).orElse(List.of()),
                    prose,
                    agreement.signatories().stream().map(this::signatory).toList(),
                    commitments,
                    rest(),
                    Citation.of(here, edition().text(agreement.title())));
        }

        private Frame frame() {
            String title = edition().text(agreement.title());
            String description = edition().text(agreement.summary()).orElse(title);
            List<Hyperlink> crumbs = new ArrayList<>(List.of(Crumbs.front(here)));
            organisation().ifPresent(crumbs::add);
            return Frame.of(here, title, description, crumbs)
                    .madeFrom(agreement.file())
                    .withJson()
                    .withCard(AgreementCard.totals(edition(), agreement))
                    .withStructuredData(StructuredData.page(here, title, description, json -> {}));
        }

        private Optional<Hyperlink> organisation() {
            return agreement
                    .organisation()
                    .map(id -> here.to(
                            Paths.organisation(id),
                            edition()
                                    .text(edition()
                                            .data()
                                            .organisations()
                                            .get(id)
                                            .name())));
        }

        private Adoption adoption(Agreement.Adoption adoption) {
            String sentence = adoption.how().isPresent()
                    ? words().text(
                                    "agreement.adopted-how",
                                    "day",
                                    adoption.on(),
                                    "how",
                                    adoption.how().get())
                    : words().text("agreement.adopted-on", "day", adoption.on());
            return new Adoption(
                    sentence,
                    adoption.inferred().map(note -> words().text("agreement.inferred", "note", note)),
                    adoption.source().map(source -> SourceNote.of(edition(), source)));
        }

        private Signatory signatory(Agreement.Signatory signatory) {
            String name = edition().text(signatory.name());
            Optional<String> role = edition().text(signatory.role());
            Optional<String> person = edition().text(signatory.representedBy());
            return person.isPresent()
                    ? new Signatory(
                            name,
                            Optional.of(words().text("agreement.represented-by", "name", withRole(person.get(), role))))
                    : new Signatory(withRole(name, role), Optional.empty());
        }

        /** Whoever signs has the role: the one who signs for somebody, or the signatory in person. */
        private String withRole(String name, Optional<String> role) {
            return role.map(held -> words().text("agreement.name-and-role", "name", name, "role", held))
                    .orElse(name);
        }

        private Commitment commitment(Agreement.Commitment commitment) {
            Predicate<Optional<String>> serves = id -> id.equals(Optional.of(commitment.id()));
            return new Commitment(
                    "commitment-" + commitment.id(),
                    edition().text(commitment.title()),
                    edition().text(commitment.summary()).map(Paragraphs::of).orElse(List.of()),
                    edition().text(commitment.madeBy()).map(name -> words().text("agreement.made-by", "name", name)),
                    commitment.pledges().stream().map(this::pledge).toList(),
                    actions(serves),
                    indicators(serves));
        }

        private Commitment rest() {
            return new Commitment(
                    "rest",
                    words().text("agreement.rest"),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    actions(Optional::isEmpty),
                    indicators(Optional::isEmpty));
        }

        private Hyperlink pledge(String reference) {
            int slash = reference.indexOf('/');
            PledgeRef ref = new PledgeRef(reference.substring(0, slash), reference.substring(slash + 1));
            Pledge pledge = edition().data().pledges().get(ref);
            return here.to(Paths.pledge(ref), edition().text(pledge.title()));
        }

        private List<ActionBlock> actions(Predicate<Optional<String>> serves) {
            return agreement.actions().values().stream()
                    .filter(action -> serves.test(action.commitment()))
                    .map(action -> ActionBlock.of(edition(), agreement, action))
                    .toList();
        }

        private List<IndicatorBlock> indicators(Predicate<Optional<String>> serves) {
            return agreement.indicators().values().stream()
                    .filter(indicator -> serves.test(indicator.commitment()))
                    .map(indicator -> IndicatorBlock.of(edition(), anchor(indicator), indicator))
                    .toList();
        }

        private LanguageEdition edition() {
            return here.edition();
        }

        private Wording words() {
            return here.edition().wording();
        }
    }
}
