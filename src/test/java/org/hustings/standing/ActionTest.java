package org.hustings.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Agreement.ActionStatus.DONE;
import static org.hustings.model.Agreement.ActionStatus.DROPPED;
import static org.hustings.model.Agreement.ActionStatus.PLANNED;
import static org.hustings.model.Agreement.ActionStatus.UNDER_WAY;
import static org.hustings.model.Sample.action;
import static org.hustings.model.Sample.agreement;
import static org.hustings.model.Sample.day;
import static org.hustings.model.Sample.on;
import static org.hustings.model.Sample.update;
import static org.hustings.model.Sample.with;

import java.util.Optional;
import org.hustings.model.Agreement;
import org.hustings.model.Agreement.Action;
import org.hustings.model.Sample;
import org.hustings.model.Term;
import org.junit.jupiter.api.Test;

class ActionTest {

    private static final Agreement ADOPTED = with(
            agreement(),
            "adopted",
            Optional.of(
                    new Agreement.Adoption(day("2012-11-14"), Optional.empty(), Optional.empty(), Optional.empty())));

    @Test
    void itIsOverdueAfterItsDay() {
        Action action = action("2013-03-31", update("2012-11-14", PLANNED));
        assertThat(says(ADOPTED, action, "2013-03-31"))
                .isEqualTo("planned: Last update on 14 November 2012; it is due on 31 March 2013.");
        assertThat(says(ADOPTED, action, "2013-04-01"))
                .isEqualTo("planned overdue: Last update on 14 November 2012; it was due on 31 March 2013.");
    }

    @Test
    void itIsStaleAYearAfterItsNewestUpdate() {
        Action action = action(null, update("2012-11-14", PLANNED), update("2013-01-10", UNDER_WAY));
        assertThat(says(ADOPTED, action, "2012-12-01"))
                .isEqualTo("planned: Last update on 14 November 2012; no due date is set.");
        assertThat(says(ADOPTED, action, "2014-01-09"))
                .isEqualTo("under-way: Last update on 10 January 2013; no due date is set.");
        assertThat(says(ADOPTED, action, "2014-01-10"))
                .isEqualTo("under-way stale: No update for a year: the last was on 10 January 2013;"
                        + " no due date is set.");
    }

    @Test
    void withoutAnUpdateTheYearRunsFromTheAdoption() {
        assertThat(says(ADOPTED, action("2014-03-31"), "2013-11-13"))
                .isEqualTo("none: No update since the adoption on 14 November 2012; it is due on 31 March 2014.");
        assertThat(says(ADOPTED, action("2014-03-31"), "2014-04-01"))
                .isEqualTo("none overdue stale: No update for a year: it was adopted on 14 November 2012;"
                        + " it was due on 31 March 2014.");
        assertThat(says(agreement(), action(null), "2033-01-01")).isEqualTo("none: No update yet; no due date is set.");
    }

    @Test
    void whatIsDoneOrDroppedIsNeitherOverdueNorStale() {
        assertThat(says(ADOPTED, action("2013-03-31", update("2013-02-01", DONE)), "2020-01-01"))
                .isEqualTo("done: Recorded as done on 1 February 2013.");
        assertThat(says(ADOPTED, action("2013-03-31", update("2013-02-01", DROPPED)), "2020-01-01"))
                .isEqualTo("dropped: Recorded as dropped on 1 February 2013.");
    }

    @Test
    void updatesComeNewestFirstUpToTheDay() {
        Action action = action(null, update("2012-11-14", PLANNED), update("2013-01-10", DONE));
        assertThat(standings("2013-02-01").action(ADOPTED, action).updates())
                .containsExactly(update("2013-01-10", DONE), update("2012-11-14", PLANNED));
        assertThat(standings("2013-01-09").action(ADOPTED, action).updates())
                .containsExactly(update("2012-11-14", PLANNED));
    }

    private static Standings standings(String day) {
        return Standings.of(new Sample().build(), on(day));
    }

    private static String says(Agreement agreement, Action action, String day) {
        ActionStanding standing = standings(day).action(agreement, action);
        return standing.status().map(Term::term).orElse("none")
                + (standing.overdue() ? " overdue" : "")
                + (standing.stale() ? " stale" : "")
                + ": "
                + English.say(standing.explanation());
    }
}
