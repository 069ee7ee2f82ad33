package org.hustings.check;

import java.util.ArrayList;
import java.util.List;
import org.hustings.model.Dataset;
import org.hustings.model.Today;
import org.hustings.problem.Finding;

/** A rule about every text, source or address, wherever it stands. Several of them share one walk past everything. */
interface EverywhereRule extends Rule {

    /** What looks at everything on one walk and adds what it finds to {@code findings}. */
    Inspection inspection(Dataset data, List<Finding> findings);

    @Override
    default List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        new DatasetWalk(List.of(inspection(data, findings))).walk(data);
        return findings;
    }
}
