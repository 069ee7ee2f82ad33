package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.util.ArrayList;
import java.util.List;
import org.hustings.model.Dataset;
import org.hustings.model.Organisation;
import org.hustings.model.PostcodeDistrict;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** Rule 1 for postcodes: every area that they lie in is one of {@code data/areas/}. */
final class PostcodeAreas implements Rule {

    private static final String NAME = "references";

    private final Known known;

    PostcodeAreas(Known known) {
        this.known = known;
    }

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        for (PostcodeDistrict district : data.postcodes().districts()) {
            for (String area : district.areas()) {
                if (!exists(data, area)) {
                    findings.add(Finding.error(
                            Place.value(district.file().path(), area),
                            NAME,
                            "there is no area " + quoted(area),
                            "import the postcodes again, so that they follow data/areas/"));
                }
            }
        }
        return findings;
    }

    private boolean exists(Dataset data, String area) {
        String id = area.substring(0, area.indexOf('/'));
        Organisation organisation = data.organisations().get(id);
        return organisation == null
                ? known.organisation(id)
                : known.area(organisation, area.substring(id.length() + 1));
    }
}
