package org.hustings.plan;

import java.util.Set;
import org.hustings.export.DataPackage;
import org.hustings.export.Manifest;
import org.hustings.export.PopoloJson;
import org.hustings.export.Sitemap;
import org.hustings.page.Paths;
import org.hustings.page.download.DataPage;
import org.hustings.page.site.PlainPage;

/** The pages and files that every site has, whatever is in its data. */
final class FixedFiles {

    /** Their paths from the site's root. */
    static final Set<String> PATHS = Set.of(
            "",
            "changes/",
            "changes/feed.atom",
            "corrections/",
            "corrections/feed.atom",
            DataPage.PATH,
            PopoloJson.PATH,
            DataPackage.PATH,
            "data/agreements/actions.csv",
            "data/agreements/readings.csv",
            Paths.SEARCH,
            PlainPage.MISSING,
            Manifest.PATH,
            Sitemap.PATH,
            MachineFiles.ROBOTS);

    private FixedFiles() {}
}
