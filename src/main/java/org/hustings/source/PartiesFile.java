package org.hustings.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hustings.model.Party;
import org.hustings.problem.Place;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.Reading;

/** What {@code parties.yaml} is told beyond the shape of its entries: those who stand for no party are there already. */
final class PartiesFile {

    private static final String RULE = "independents";

    private PartiesFile() {}

    /** The parties, with a warning where the file says who the independents are. */
    static ReadFile complete(ReadFile read, Reading reading) {
        if (read.value().isEmpty() || !((Map<?, ?>) read.value().get()).containsKey(Party.INDEPENDENT)) {
            return read;
        }
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.add(Problem.warning(
                reading.locate(Place.key(read.file().path(), Party.INDEPENDENT)),
                RULE,
                "\"independent\" is always there, and this entry renames everybody who stands for no party",
                "delete the entry; if only the word is to be another, write \"party.independent: ...\" in"
                        + " data/strings/, in the file of the language"));
        return new ReadFile(read.file(), read.source(), read.value(), problems, read.lost());
    }
}
