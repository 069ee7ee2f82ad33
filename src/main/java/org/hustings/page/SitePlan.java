package org.hustings.page;

import java.util.List;
import java.util.function.Function;

/**
 * Every file of the site.
 *
 * @param files each path once, in the order in which they should be made: slow ones first
 * @param last files made from what was made before them, one after the other: each is given all files so far, sorted by
 *     path
 */
public record SitePlan(List<PlannedFile> files, List<Function<List<FileDigest>, PlannedFile>> last) {

    public SitePlan {
        files = List.copyOf(files);
        last = List.copyOf(last);
    }
}
