package org.hustings.check;

import java.util.stream.Collectors;
import org.hustings.model.Sample;
import org.hustings.problem.Finding;

/** Findings as text: severity, file, the way to the place, and the message; below it the hint. */
final class Findings {

    private Findings() {}

    /** What a rule says of a dataset on 21 April 2021. */
    static String of(Rule rule, Sample sample) {
        return rule.check(sample.build(), Sample.on("2021-04-21")).stream()
                .map(Findings::text)
                .collect(Collectors.joining("\n"));
    }

    static String text(Finding finding) {
        String file = finding.place().file().replace("data/elections/" + Sample.ELECTION + "/", "…/");
        String path = String.join("/", finding.place().path());
        return finding.severity().word() + " " + file + (path.isEmpty() ? "" : " " + path)
                + (finding.place().onKey() ? " (key)" : "") + "\n  " + finding.message() + "\n  " + finding.hint();
    }

    /** Gives references everything to refer to, and no bad file. */
    static Known known(Sample sample) {
        return new Known(sample.build(), Gaps.none());
    }
}
