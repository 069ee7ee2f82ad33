package org.hustings.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.problem.Finding;

/**
 * What a walk past the candidates found, for whoever walks again when few of them have changed. It rests on a candidate's
 * own record and on the site's languages. For one thread at a time.
 */
public final class CheckMemory {

    private IdentityHashMap<Candidate, List<Finding>> found = new IdentityHashMap<>();
    private List<String> languages = List.of();

    /** Walks past those candidates that are new, and adds what was found in all of them. */
    void candidates(Dataset data, Consumer<Candidate> walk, List<Finding> findings) {
        if (!languages.equals(data.site().languages())) {
            found = new IdentityHashMap<>();
            languages = data.site().languages();
        }
        IdentityHashMap<Candidate, List<Finding>> still =
                new IdentityHashMap<>(data.candidates().size());
        for (Candidate candidate : data.candidates()) {
            List<Finding> known = found.get(candidate);
            if (known == null) {
                int before = findings.size();
                walk.accept(candidate);
                known = List.copyOf(findings.subList(before, findings.size()));
            } else {
                findings.addAll(known);
            }
            still.put(candidate, known);
        }
        found = still;
    }
}
