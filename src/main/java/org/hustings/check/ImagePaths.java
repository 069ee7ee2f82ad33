package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.util.ArrayList;
import java.util.List;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** Rule 7: the paths of pictures stay inside the project. */
final class ImagePaths implements Rule {

    private static final String NAME = "addresses";
    private static final String IMAGES = "assets/";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        for (Candidate candidate : data.candidates()) {
            if (candidate.image().isPresent()) {
                checkFile(candidate, candidate.image().get().file(), findings);
            }
        }
        return findings;
    }

    private static void checkFile(Candidate candidate, String file, List<Finding> findings) {
        if (!isInside(file)) {
            findings.add(Finding.error(
                    Place.value(candidate.file().path(), "image", "file"),
                    NAME,
                    quoted(file) + " is no path of a file under assets/",
                    "put the picture into assets/people/ and write \"file: assets/people/" + candidate.id()
                            + ".jpg\""));
        }
    }

    /** Whether a path is one of a file under {@code assets/}, by how it is spelt. */
    static boolean isInside(String file) {
        boolean inside = file.startsWith(IMAGES) && file.indexOf('\\') < 0 && file.indexOf(':') < 0;
        for (String step : file.split("/", -1)) {
            inside &= !step.isEmpty() && !step.equals(".") && !step.equals("..");
        }
        return inside;
    }
}
