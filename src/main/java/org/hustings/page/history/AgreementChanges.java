package org.hustings.page.history;

import java.util.Map;
import org.hustings.model.Agreement;
import org.hustings.model.Dataset;
import org.hustings.page.Paths;
import org.hustings.page.agreement.AgreementPage;
import org.hustings.page.chart.Amounts;
import org.hustings.standing.Phrase;

/** What the log of changes tells of agreements: their adoption, steps of their action plans, readings of indicators. */
final class AgreementChanges {

    private final Agreement agreement;
    private final String path;
    private final ChangeLog.Recorder recorder;

    private AgreementChanges(Agreement agreement, ChangeLog.Recorder recorder) {
        this.agreement = agreement;
        this.path = Paths.agreement(agreement.id());
        this.recorder = recorder;
    }

    static void record(Dataset data, ChangeLog.Recorder recorder) {
        for (Agreement agreement : data.agreements().values()) {
            new AgreementChanges(agreement, recorder).recordAll();
        }
    }

    private void recordAll() {
        agreement
                .adopted()
                .ifPresent(adoption -> recorder.add(
                        adoption.on(), path, () -> Phrase.of("change.adopted", "agreement", agreement.title())));
        for (Agreement.Action action : agreement.actions().values()) {
            ChangeLog.lastFirst(action.updates()).forEach(update -> recordUpdate(action, update));
        }
        for (Agreement.Indicator indicator : agreement.indicators().values()) {
            ChangeLog.lastFirst(indicator.readings()).forEach(reading -> recordReading(indicator, reading));
        }
    }

    private void recordUpdate(Agreement.Action action, Agreement.Update update) {
        recorder.add(
                update.on(),
                path + "#" + AgreementPage.anchor(action),
                () -> new Phrase(
                        "change.action",
                        Map.of(
                                "agreement", agreement.title(),
                                "action", action.title(),
                                "action-status", update.status())));
    }

    private void recordReading(Agreement.Indicator indicator, Agreement.Reading reading) {
        recorder.add(
                reading.on(),
                path + "#" + AgreementPage.anchor(indicator),
                () -> new Phrase(
                        "change.reading",
                        Map.of(
                                "agreement", agreement.title(),
                                "indicator", indicator.title(),
                                "value", Amounts.reading(indicator.unit(), reading))));
    }
}
