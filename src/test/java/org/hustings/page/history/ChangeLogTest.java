package org.hustings.page.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.ELECTION;
import static org.hustings.model.Sample.call;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.day;
import static org.hustings.model.Sample.election;
import static org.hustings.model.Sample.on;
import static org.hustings.model.Sample.summer;
import static org.hustings.model.Sample.text;
import static org.hustings.model.Sample.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Agreement.ActionStatus;
import org.hustings.model.Answer;
import org.hustings.model.Candidate;
import org.hustings.model.Correction;
import org.hustings.model.Dataset;
import org.hustings.model.LocalText;
import org.hustings.model.Sample;
import org.hustings.page.Edition;
import org.hustings.page.LanguageEdition;
import org.hustings.source.Wordings;
import org.hustings.standing.Standings;
import org.junit.jupiter.api.Test;

class ChangeLogTest {

    private static final Candidate CHANGED_MIND = with(
            candidate("acle", "jo"),
            "name",
            LocalText.of("Jo Sample"),
            "answers",
            Map.of(
                    "funding",
                    List.of(
                            answer("2021-04-12", Answer.Kind.QUALIFIED),
                            with(answer("2021-04-20", Answer.Kind.COMMITTED), "reason", text("Asked again")))),
            "corrections",
            List.of(new Correction(day("2021-04-13"), Optional.empty(), LocalText.of("A date."), Optional.empty())));

    private final Sample sample = new Sample()
            .put(with(call("vcse", "funding", "voice"), "opened", Optional.of(day("2021-03-25"))))
            .put(CHANGED_MIND);

    @Test
    void toldNewestFirstWithWhatAnAnswerWasBefore() {
        assertThat(told("2021-05-01", 10))
                .containsExactly(
                        "2021-04-20 elections/" + ELECTION + "/acle/jo/#funding"
                                + " Jo Sample, Area acle: Pledge funding: Pledged, with conditions → Pledged",
                        "2021-04-13 elections/" + ELECTION + "/acle/jo/ Correction: Jo Sample, Area acle: A date.",
                        "2021-04-12 elections/" + ELECTION + "/acle/jo/#funding"
                                + " Jo Sample, Area acle: Pledge funding: Pledged, with conditions",
                        "2021-03-25 calls/vcse/ Call vcse: opened");
    }

    @Test
    void whatIsStillToComeIsNotTold() {
        assertThat(told("2021-04-12", 10)).hasSize(2);
    }

    @Test
    void anEmbargoHidesAnswersAndTheirCorrections() {
        sample.put(with(
                call("vcse", "funding", "voice"),
                "opened",
                Optional.of(day("2021-03-25")),
                "publishAnswersFrom",
                Optional.of(summer("2021-04-23T09:00:00"))));
        assertThat(told("2021-04-22", 10)).containsExactly("2021-03-25 calls/vcse/ Call vcse: opened");
    }

    @Test
    void ofOneDayTheLastInItsListIsTheNewest() {
        sample.candidates.clear();
        sample.put(with(
                Sample.agreement(),
                "actions",
                Map.of(
                        "training",
                        Sample.action(
                                "2021-12-31",
                                Sample.update("2021-04-20", ActionStatus.PLANNED),
                                Sample.update("2021-04-20", ActionStatus.DONE))),
                "indicators",
                Map.of(
                        "local-share",
                        Sample.indicator(Sample.reading("2021-04-12", "50"), Sample.reading("2021-04-12", "54")))));
        sample.corrections.add(correction("First."));
        sample.corrections.add(correction("Second."));
        assertThat(told("2021-05-01", 6))
                .extracting(entry -> entry.substring(entry.lastIndexOf(": ") + 2))
                .containsExactly("Done", "Planned", "Second.", "First.", "54%", "50%");
    }

    private static Correction correction(String what) {
        return new Correction(day("2021-04-13"), Optional.empty(), LocalText.of(what), Optional.empty());
    }

    @Test
    void onlyTheNewestAreKeptAndAllAreCounted() {
        ChangeLog log = ChangeLog.of(edition("2021-05-01"), 2);
        assertThat(log.total()).isEqualTo(4);
        assertThat(log.newest()).extracting(Change::on).containsExactly(day("2021-04-20"), day("2021-04-13"));
        assertThat(log.first(1)).hasSize(1);
        assertThat(log.first(9)).hasSize(2);
    }

    @Test
    void whereTwoCallsShareAnIdThePledgeHasItsCallInItsAnchor() {
        sample.put(call("other", "funding")).put(with(election(), "calls", List.of("vcse", "other")));
        sample.candidates.clear();
        sample.put(with(
                candidate("acle", "jo"),
                "answers",
                Map.of("other/funding", List.of(answer("2021-04-12", Answer.Kind.COMMITTED)))));
        assertThat(ChangeLog.of(edition("2021-05-01"), 1).newest().get(0).path())
                .endsWith("#other--funding");
    }

    private List<String> told(String today, int limit) {
        LanguageEdition edition = edition(today);
        return ChangeLog.of(edition, limit).newest().stream()
                .map(change -> change.on() + " " + change.path() + " "
                        + edition.wording().say(change.what()))
                .toList();
    }

    private LanguageEdition edition(String today) {
        Dataset data = sample.build();
        Edition edition = new Edition(
                Standings.of(data, on(today)),
                Wordings.of(data).wordings(),
                data.site().baseUrl(),
                Map.of(),
                Set.of());
        return LanguageEdition.of(edition, "en");
    }

    private static Answer answer(String on, Answer.Kind kind) {
        return new Answer(
                day(on),
                kind,
                Answer.GivenBy.CANDIDATE,
                text("Words"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
