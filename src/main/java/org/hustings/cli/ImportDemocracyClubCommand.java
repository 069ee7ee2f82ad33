package org.hustings.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hustings.importing.DataFolder;
import org.hustings.importing.democracyclub.CandidatesExport;
import org.hustings.importing.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hustings import democracy-club}: areas, parties, elections, ballots and candidates. */
@Command(
        name = "democracy-club",
        description = "Writes elections and their candidates from Democracy Club's export, or brings them up to date."
                + " What an editor wrote stays; a line that ends in the comment \"# keep\" is never changed.")
final class ImportDemocracyClubCommand implements Callable<Integer> {

    @Mixin
    private ImportTarget target;

    @Override
    public Integer call() throws IOException {
        DataFolder data = new DataFolder(target.folder());
        return target.finish(CandidatesExport.read(Tables.read(target.file())).into(data), data);
    }
}
