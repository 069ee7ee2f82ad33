package org.hustings.export;

import java.io.OutputStream;
import java.util.List;
import org.hustings.json.JsonWriter;
import org.hustings.model.Agreement;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.standing.ActionStanding;
import org.hustings.standing.IndicatorStanding;

/** {@code index.json} beside an agreement: commitments, action plan and indicators as they stand. */
public final class AgreementJson {

    private final LanguageEdition edition;
    private final Facts facts;

    private AgreementJson(LanguageEdition edition) {
        this.edition = edition;
        this.facts = new Facts(edition);
    }

    /** Writes what the page of an agreement says. */
    public static void write(LanguageEdition edition, Agreement agreement, OutputStream out) {
        AgreementJson writer = new AgreementJson(edition);
        JsonWriter.object(out, json -> writer.agreement(json, agreement));
    }

    private void agreement(JsonWriter json, Agreement agreement) {
        facts.head(json, Paths.agreement(agreement.id()));
        json.field("id", agreement.id())
                .field("title", edition.wording().text(agreement.title()))
                .field("kind", agreement.kind().term())
                .field("organisation", agreement.organisation())
                .field("summary", facts.said(agreement.summary()));
        edition.standings()
                .adoption(agreement)
                .ifPresent(adopted -> json.object("adopted", a -> {
                    a.field("on", adopted.on().toString())
                            .field("how", facts.said(adopted.how()))
                            .field("inferred", facts.said(adopted.inferred()));
                    facts.source(a, adopted.source());
                }));
        json.objects(
                "signatories",
                agreement.signatories(),
                (j, signatory) -> j.field("name", edition.wording().text(signatory.name()))
                        .field("represented_by", facts.said(signatory.representedBy()))
                        .field("role", facts.said(signatory.role())));
        json.objects(
                "commitments",
                agreement.commitments().values(),
                (j, commitment) -> j.field("id", commitment.id())
                        .field("title", edition.wording().text(commitment.title()))
                        .field("summary", facts.said(commitment.summary()))
                        .field("made_by", facts.said(commitment.madeBy()))
                        .texts("pledges", commitment.pledges()));
        List<ActionStanding> actions = agreement.actions().values().stream()
                .map(action -> edition.standings().action(agreement, action))
                .toList();
        json.objects("actions", actions, this::action);
        json.objects(
                "indicators",
                agreement.indicators().values(),
                (j, i) -> indicator(j, edition.standings().indicator(i)));
    }

    private void action(JsonWriter json, ActionStanding standing) {
        Agreement.Action action = standing.action();
        json.field("id", action.id())
                .field("commitment", action.commitment())
                .field("title", edition.wording().text(action.title()))
                .field("owner", facts.said(action.owner()))
                .field("due", action.due())
                .field("status", standing.status().map(Agreement.ActionStatus::term))
                .field("overdue", standing.overdue())
                .field("stale", standing.stale())
                .field("explanation", edition.wording().say(standing.explanation()))
                .objects("updates", standing.updates(), (j, update) -> {
                    j.field("on", update.on().toString())
                            .field("status", update.status().term())
                            .field("note", facts.said(update.note()));
                    facts.source(j, update.source());
                });
    }

    private void indicator(JsonWriter json, IndicatorStanding standing) {
        Agreement.Indicator indicator = standing.indicator();
        json.field("id", indicator.id())
                .field("commitment", indicator.commitment())
                .field("title", edition.wording().text(indicator.title()))
                .field("definition", facts.said(indicator.definition()))
                .field("unit", indicator.unit().term())
                .field("direction", indicator.direction().term())
                .field("trend", standing.trend().term())
                .field("target_state", standing.target().map(IndicatorStanding.TargetState::term))
                .field("explanation", edition.wording().say(standing.explanation()));
        standing.baseline().ifPresent(baseline -> json.object("baseline", b -> reading(b, baseline)));
        indicator
                .target()
                .ifPresent(target -> json.object("target", t -> {
                    t.field("by", target.by().toString()).field("value", target.value());
                    facts.source(t, target.source());
                }));
        json.objects("readings", standing.readings(), this::reading);
    }

    private void reading(JsonWriter json, Agreement.Reading reading) {
        json.field("on", reading.on().toString())
                .field("value", reading.value())
                .field("approximate", reading.approximate())
                .field("note", facts.said(reading.note()));
        facts.source(json, reading.source());
    }
}
