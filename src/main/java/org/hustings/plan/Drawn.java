package org.hustings.plan;

import java.util.List;
import java.util.Set;
import org.hustings.model.Fingerprint;
import org.hustings.page.SitePlan;
import org.hustings.problem.Finding;
import org.hustings.problem.Problem;

/**
 * A plan with what is wrong with it.
 *
 * @param plan every file of the site
 * @param urls the path of every page and file, from the site's root, as hosts serve them
 * @param inputs the fingerprint of everything that any file is made from
 * @param problems links and macros in prose that lead nowhere
 * @param findings entries in the data that lead nowhere
 */
public record Drawn(
        SitePlan plan, Set<String> urls, Fingerprint inputs, List<Problem> problems, List<Finding> findings) {

    public Drawn {
        urls = Set.copyOf(urls);
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
    }
}
