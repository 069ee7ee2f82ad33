package org.hustings.importing.roster;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hustings.importing.DataFolder;
import org.hustings.importing.ImportOutcome;
import org.hustings.problem.Problem;

/**
 * A roster and what is wrong with the file that it was read from.
 *
 * @param roster absent where the file is not of the kind that was to be read
 */
public record RosterReading(Optional<Roster> roster, List<Problem> problems) {

    public RosterReading {
        problems = List.copyOf(problems);
    }

    /** Stages all changes in a folder; the caller commits them. */
    public ImportOutcome into(DataFolder data) throws IOException {
        return roster.isEmpty() ? ImportOutcome.nothing(problems) : RosterImport.run(roster.get(), data, problems);
    }
}
