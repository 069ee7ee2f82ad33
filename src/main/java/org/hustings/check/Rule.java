package org.hustings.check;

import java.util.List;
import org.hustings.model.Dataset;
import org.hustings.model.Today;
import org.hustings.problem.Finding;

/** One rule of the data contract. */
@FunctionalInterface
interface Rule {

    /** Everything in {@code data} that breaks the rule on the build's day. */
    List<Finding> check(Dataset data, Today today);
}
