package org.hustings.page.site;

import org.hustings.page.Address;
import org.hustings.page.LanguageEdition;
import org.hustings.page.View;
import org.hustings.wording.Wording;

/**
 * What stands at the old address of a page that moved, for hosts that cannot redirect by themselves.
 *
 * @param target the link to the new address
 * @param url the new address, absolute
 */
public record RedirectPage(Wording words, String title, String target, String url) implements View {

    /** The stub at {@code from} that leads to {@code to}, both from the root of the language. */
    public static RedirectPage of(LanguageEdition edition, String from, String to) {
        Address address = edition.at(from);
        return new RedirectPage(
                edition.wording(), edition.wording().text("moved.heading"), address.to(to), address.url(to));
    }

    @Override
    public String template() {
        return "redirect";
    }
}
