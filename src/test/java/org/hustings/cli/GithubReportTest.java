package org.hustings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.junit.jupiter.api.Test;

class GithubReportTest {

    private final GithubReport report = new GithubReport("");

    private static Problem error(int line) {
        return Problem.error(new Location("data/parties.yaml", line, 1), "value", "message " + line, "");
    }

    @Test
    void aProblemIsACommandWithItsPlaceTitleAndHint() {
        Problem problem = Problem.error(
                new Location("data/parties.yaml", 3, 8),
                "unknown-key",
                "unknown key \"nmae\"",
                "did you mean \"name\"?");

        assertThat(report.of(List.of(problem)))
                .isEqualTo("::error file=data/parties.yaml,line=3,col=8,title=Only known fields::"
                        + "unknown key \"nmae\" (unknown-key)%0Ahint: did you mean \"name\"?\n");
    }

    @Test
    void aWholeFileIsToldAtItsStart() {
        Problem folder = Problem.warning(Location.of("data"), "missing-file", "gone", "");

        assertThat(report.of(List.of(folder)))
                .isEqualTo(
                        "::warning file=data,line=1,col=1,title=A file that others need is there::gone (missing-file)\n");
    }

    @Test
    void noTextCanEndACommandOrStartOne() {
        Problem problem =
                Problem.error(new Location("data/a,b:c%.yaml", 1, 0), "no-such-rule", "100% sure\r\n::add-mask::x", "");

        assertThat(report.of(List.of(problem)))
                .isEqualTo("::error file=data/a%2Cb%3Ac%25.yaml,line=1,col=1,title=no-such-rule::"
                        + "100%25 sure%0D%0A::add-mask::x (no-such-rule)\n");
    }

    @Test
    void pathsStartAtTheRootOfTheRepository() {
        assertThat(new GithubReport("sites/norfolk/").of(List.of(error(1))))
                .startsWith("::error file=sites/norfolk/data/parties.yaml,line=1");
    }

    @Test
    void whatGithubWouldNotShowIsToldInTheLog() {
        List<Problem> problems = new ArrayList<>(
                IntStream.rangeClosed(1, 12).mapToObj(GithubReportTest::error).toList());
        problems.add(Problem.error(new Location("data/x.yaml", 1, 1), "value", "a\n::stop-commands::b ##[group]", "c"));
        problems.add(Problem.warning(new Location("data/x.yaml", 1, 1), "value", "doubtful", ""));
        List<String> lines = report.of(problems).lines().toList();

        assertThat(lines).filteredOn(line -> line.startsWith("::error")).hasSize(10);
        assertThat(lines).filteredOn(line -> line.startsWith("::warning")).hasSize(1);
        assertThat(lines)
                .contains("data/parties.yaml:11:1: error: message 11 (value)")
                .contains("data/x.yaml:1:1: error: a ::stop-commands::b ## [group] (value) hint: c")
                .last()
                .isEqualTo("::notice title=Hustings::GitHub shows 10 errors and 10 warnings of a step."
                        + " 3 more are told in the log of this step.");
    }

    @Test
    void nothingIsSaidOfNoProblems() {
        assertThat(report.of(List.of())).isEmpty();
    }
}
