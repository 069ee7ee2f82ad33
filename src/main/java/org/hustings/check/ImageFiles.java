package org.hustings.check;

import static org.hustings.check.Hints.didYouMean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/**
 * Warns where the file of a picture is missing; the page then has none, and everything else of it stands. Names are told apart
 * by case, as the web does.
 */
public final class ImageFiles {

    private ImageFiles() {}

    /**
     * A warning for each picture that is named and missing.
     *
     * @param files the paths of all files under {@code assets/}, from the project folder
     * @param reported whether it is known already why a file is not among them
     */
    public static List<Finding> missing(Dataset data, Set<String> files, Predicate<String> reported) {
        List<Finding> findings = new ArrayList<>();
        for (Candidate candidate : data.candidates()) {
            candidate
                    .image()
                    .map(Candidate.Image::file)
                    .filter(ImagePaths::isInside)
                    .filter(file -> !files.contains(file) && !reported.test(file))
                    .ifPresent(file -> findings.add(Finding.warning(
                            Place.value(candidate.file().path(), "image", "file"),
                            "references",
                            "there is no file " + file + ", so the page has no picture",
                            didYouMean(file, files, "put the picture there, or take \"image\" out"))));
        }
        return findings;
    }
}
