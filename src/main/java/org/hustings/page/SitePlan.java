package org.hustings.page;

import java.util.List;

/**
 * Every file of the site except {@code manifest.json}, which is made from the others' bytes.
 *
 * @param files each path once, in the order in which they should be made: slow ones first
 */
public record SitePlan(List<PlannedFile> files) {

    public SitePlan {
        files = List.copyOf(files);
    }
}
