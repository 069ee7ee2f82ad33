package org.hustings.page.piece;

import org.hustings.model.Agreement;
import org.hustings.page.Address;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.View;
import org.hustings.page.agreement.AgreementPage;
import org.hustings.page.agreement.IndicatorBlock;

/** An indicator with the agreement that it belongs to. */
public record IndicatorPiece(Hyperlink agreement, IndicatorBlock indicator) implements View {

    @Override
    public String template() {
        return "piece/indicator";
    }

    /**
     * The chart of an indicator.
     *
     * @param here the page that the piece stands on
     * @param id unique on that page
     */
    public static IndicatorPiece of(Address here, String id, Agreement agreement, Agreement.Indicator indicator) {
        LanguageEdition edition = here.edition();
        String path = Paths.agreement(agreement.id()) + "#" + AgreementPage.anchor(indicator);
        return new IndicatorPiece(
                here.to(path, edition.text(agreement.title())), IndicatorBlock.of(edition, id, indicator));
    }
}
