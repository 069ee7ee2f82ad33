package org.hustings.page.site;

import java.util.List;
import java.util.Optional;
import org.hustings.model.PostcodeSource;
import org.hustings.model.Postcodes;
import org.hustings.page.Address;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.wording.Wording;

/**
 * The box that finds a reader's area by postcode.
 *
 * @param script the link to the script that does it
 * @param shards the link to the folder of the files that it looks in
 * @param root the link to the root of the page's language, from which the paths in those files lead
 * @param examples postcodes to try
 * @param credit whose data it is, as the licence asks; or that the postcodes are made up
 * @param licence the link to that licence; absent where nobody's data is used
 */
public record PostcodeBox(
        String script, String shards, String root, List<String> examples, String credit, Optional<String> licence) {

    private static final String SCRIPT = "assets/postcode.js";
    /** Under which ONS and Ordnance Survey give their postcode files to everybody. */
    private static final String OPEN_GOVERNMENT_LICENCE =
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    public PostcodeBox {
        examples = List.copyOf(examples);
    }

    /** The box for a page; absent where a site has no postcodes, or its own assets lack the script. */
    static Optional<PostcodeBox> of(Address address) {
        LanguageEdition edition = address.edition();
        Postcodes postcodes = edition.data().postcodes();
        if (postcodes.districts().isEmpty() || edition.edition().asset(SCRIPT).isEmpty()) {
            return Optional.empty();
        }
        return postcodes.source().map(source -> of(address, source));
    }

    private static PostcodeBox of(Address address, PostcodeSource source) {
        Wording wording = address.edition().wording();
        return new PostcodeBox(
                address.asset(SCRIPT),
                address.siteRoot() + Paths.POSTCODES,
                address.languageRoot(),
                source.examples(),
                wording.text("postcode.credit." + source.kind().term(), "year", String.valueOf(source.year())),
                source.kind() == PostcodeSource.Kind.MADE_UP ? Optional.empty() : Optional.of(OPEN_GOVERNMENT_LICENCE));
    }
}
