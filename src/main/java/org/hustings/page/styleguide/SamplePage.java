package org.hustings.page.styleguide;

import java.util.Optional;
import org.hustings.page.Address;
import org.hustings.page.Card;
import org.hustings.page.Hyperlink;
import org.hustings.page.Paths;
import org.hustings.wording.Wording;

/**
 * A page of the style guide, in each of the ways in which readers come upon it.
 *
 * @param embed its bare version
 * @param compare two of its candidates side by side
 * @param card the way to the picture that it is shared with
 */
public record SamplePage(
        Hyperlink page, Optional<Hyperlink> embed, Optional<Hyperlink> compare, Optional<String> card) {

    static SamplePage of(Address here, String path, String name) {
        return new SamplePage(here.to(path, name), Optional.empty(), Optional.empty(), Optional.empty());
    }

    SamplePage withEmbed(Address here, String path) {
        Wording words = here.edition().wording();
        Hyperlink bare = here.to(Paths.embed(path), words.text("styleguide.embed"));
        return new SamplePage(page, Optional.of(bare), compare, card);
    }

    SamplePage withComparison(Address here, String target) {
        Wording words = here.edition().wording();
        return new SamplePage(page, embed, Optional.of(here.to(target, words.text("styleguide.compare"))), card);
    }

    SamplePage withCard(Address here, String path) {
        return new SamplePage(page, embed, compare, Optional.of(here.to(path + Card.FILE)));
    }
}
