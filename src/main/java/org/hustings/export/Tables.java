package org.hustings.export;

import java.util.ArrayList;
import java.util.List;
import org.hustings.page.LanguageEdition;

/** Every table that a site publishes. */
public final class Tables {

    private Tables() {}

    /** The tables of each election, then those of the agreements. */
    public static List<CsvTable<?>> of(LanguageEdition edition) {
        List<CsvTable<?>> tables = new ArrayList<>();
        edition.data().elections().values().forEach(election -> {
            tables.add(CandidatesTable.of(edition, election));
            tables.add(AnswersTable.of(edition, election));
        });
        tables.add(ActionsTable.of(edition));
        tables.add(ReadingsTable.of(edition));
        return List.copyOf(tables);
    }
}
