package org.hustings.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hustings.model.Agreement;
import org.hustings.model.Answer;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Correction;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.FollowThrough;
import org.hustings.model.LocalText;
import org.hustings.model.Organisation;
import org.hustings.model.Party;
import org.hustings.model.Pledge;
import org.hustings.model.Site;
import org.hustings.model.Source;

/** A walk past every text, source, address and answer in a dataset, for all rules about them at once. */
final class DatasetWalk {

    private final Inspection[] inspections;
    private final Trail trail = new Trail();

    DatasetWalk(List<Inspection> inspections) {
        this.inspections = inspections.toArray(Inspection[]::new);
    }

    void walk(Dataset data) {
        walkAround(data);
        data.candidates().forEach(this::candidate);
    }

    /** Past everything but the candidates. */
    void walkAround(Dataset data) {
        site(data.site());
        trail.enter("data/parties.yaml");
        for (Party party : data.parties().values()) {
            step(party.id(), party, found -> text("name", found.name()));
        }
        data.organisations().values().forEach(this::organisation);
        data.elections().values().forEach(this::election);
        data.calls().values().forEach(this::call);
        data.pledges().values().forEach(this::pledge);
        data.agreements().values().forEach(this::agreement);
        trail.enter("data/corrections.yaml");
        for (int i = 0; i < data.corrections().size(); i++) {
            step(i, data.corrections().get(i), this::correction);
        }
    }

    private void site(Site site) {
        trail.enter(site.file().path());
        text("title", site.title());
        text("strapline", site.strapline());
        step("publisher", site.publisher(), publisher -> {
            text("name", publisher.name());
            text("address", publisher.address());
        });
        text("imprint", site.imprint());
        text("independence", site.independence());
        below("licence", site.licence(), licence -> {
            text("name", licence.name());
            address("url", licence.url());
        });
        below("corrections", site.corrections(), contact -> address("url", contact.url()));
        address("repository", site.repository());
    }

    private void organisation(Organisation organisation) {
        trail.enter(organisation.file().path());
        text("name", organisation.name());
        address("url", organisation.url());
        each("areas", organisation.areas(), area -> text("name", area.name()));
    }

    private void election(Election election) {
        trail.enter(election.file().path());
        text("name", election.name());
        each("ballots", election.ballots(), ballot -> text("reason", ballot.reason()));
    }

    private void call(Call call) {
        trail.enter(call.file().path());
        text("title", call.title());
        text("by", call.by());
        text("summary", call.summary());
        text("note", call.note());
        below("source", call.source(), this::visit);
        each("figures", call.figures(), figure -> {
            text("unit", figure.unit());
            text("label", figure.label());
            below("source", figure.source(), this::visit);
        });
    }

    private void pledge(Pledge pledge) {
        trail.enter(pledge.file().path());
        text("title", pledge.title());
        text("ask", pledge.ask());
        text("summary", pledge.summary());
        text("theme", pledge.theme());
    }

    private void agreement(Agreement agreement) {
        trail.enter(agreement.file().path());
        text("title", agreement.title());
        text("summary", agreement.summary());
        below("adopted", agreement.adopted(), adopted -> {
            text("how", adopted.how());
            text("inferred", adopted.inferred());
            below("source", adopted.source(), this::visit);
        });
        each("signatories", agreement.signatories(), signatory -> {
            text("name", signatory.name());
            text("represented_by", signatory.representedBy());
            text("role", signatory.role());
        });
        each("commitments", agreement.commitments(), commitment -> {
            text("title", commitment.title());
            text("summary", commitment.summary());
            text("made_by", commitment.madeBy());
        });
        each("actions", agreement.actions(), this::action);
        each("indicators", agreement.indicators(), this::indicator);
    }

    private void action(Agreement.Action action) {
        text("title", action.title());
        text("owner", action.owner());
        each("updates", action.updates(), update -> {
            text("note", update.note());
            below("source", update.source(), this::visit);
        });
    }

    private void indicator(Agreement.Indicator indicator) {
        text("title", indicator.title());
        text("definition", indicator.definition());
        below("baseline", indicator.baseline(), this::reading);
        below("target", indicator.target(), target -> below("source", target.source(), this::visit));
        each("readings", indicator.readings(), this::reading);
    }

    private void reading(Agreement.Reading reading) {
        text("note", reading.note());
        below("source", reading.source(), this::visit);
    }

    void candidate(Candidate candidate) {
        trail.enter(candidate.file().path());
        text("name", candidate.name());
        text("description", candidate.description());
        text("statement", candidate.statement());
        below("image", candidate.image(), image -> {
            text("alt", image.alt());
            text("credit", image.credit());
            text("licence", image.licence());
        });
        each("links", candidate.links(), link -> address("url", Optional.of(link.url())));
        eachHistory("answers", candidate.answers(), this::answer);
        eachHistory("follow_through", candidate.followThrough(), this::finding);
        each("corrections", candidate.corrections(), this::correction);
    }

    private void answer(Answer answer) {
        for (Inspection inspection : inspections) {
            inspection.answer(answer, trail);
        }
        text("words", answer.words());
        text("reason", answer.reason());
        below("source", answer.source(), this::visit);
    }

    private void finding(FollowThrough finding) {
        text("note", finding.note());
        below("source", finding.source(), this::visit);
        below("reply", finding.reply(), reply -> text("words", reply.words()));
    }

    private void correction(Correction correction) {
        text("what", correction.what());
        text("was", correction.was());
    }

    private void visit(Source source) {
        for (Inspection inspection : inspections) {
            inspection.source(source, trail);
        }
        text("title", source.title());
        address("url", source.url());
        address("archived", source.archived());
    }

    private void text(String key, LocalText text) {
        trail.down(key);
        for (Inspection inspection : inspections) {
            inspection.text(text, trail);
        }
        trail.up();
    }

    private void text(String key, Optional<LocalText> text) {
        if (text.isPresent()) {
            text(key, text.get());
        }
    }

    private void address(String key, Optional<String> url) {
        if (url.isPresent()) {
            trail.down(key);
            for (Inspection inspection : inspections) {
                inspection.address(url.get(), trail);
            }
            trail.up();
        }
    }

    private <T> void below(String key, Optional<T> value, Consumer<T> visit) {
        if (value.isPresent()) {
            step(key, value.get(), visit);
        }
    }

    private <T> void step(Object step, T value, Consumer<T> visit) {
        trail.down(step);
        visit.accept(value);
        trail.up();
    }

    private <T> void each(String key, List<T> items, Consumer<T> visit) {
        trail.down(key);
        for (int i = 0; i < items.size(); i++) {
            step(i, items.get(i), visit);
        }
        trail.up();
    }

    private <T> void each(String key, Map<String, T> items, Consumer<T> visit) {
        trail.down(key);
        items.forEach((id, item) -> step(id, item, visit));
        trail.up();
    }

    private <T> void eachHistory(String key, Map<String, List<T>> histories, Consumer<T> visit) {
        trail.down(key);
        histories.forEach((pledge, entries) -> each(pledge, entries, visit));
        trail.up();
    }
}
