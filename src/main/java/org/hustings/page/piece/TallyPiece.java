package org.hustings.page.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Call;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.model.PledgeRef;
import org.hustings.page.Address;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.View;
import org.hustings.page.call.CallPage;
import org.hustings.page.chart.TallyBlock;
import org.hustings.wording.Wording;

/** How the candidates answered one pledge, or every pledge of a call, election by election. */
public record TallyPiece(List<Part> parts) implements View {

    public TallyPiece {
        parts = List.copyOf(parts);
    }

    /**
     * One pledge in one election.
     *
     * @param embargo why there is no tally yet
     */
    public record Part(Hyperlink pledge, String election, Optional<String> embargo, Optional<TallyBlock> tally) {}

    @Override
    public String template() {
        return "piece/tally";
    }

    /**
     * The tally of a pledge.
     *
     * @param here the page that the piece stands on
     * @param id unique on that page
     */
    public static TallyPiece of(Address here, String id, Pledge pledge) {
        return new TallyPiece(parts(here, id, pledge));
    }

    /** The tallies of all pledges of a call, in the order asked. */
    public static TallyPiece of(Address here, String id, Call call) {
        List<Part> parts = new ArrayList<>();
        for (String pledge : call.pledges()) {
            parts.addAll(parts(
                    here, id + "-" + pledge, here.edition().data().pledges().get(new PledgeRef(call.id(), pledge))));
        }
        return new TallyPiece(parts);
    }

    private static List<Part> parts(Address here, String id, Pledge pledge) {
        LanguageEdition edition = here.edition();
        Call call = edition.data().calls().get(pledge.call());
        List<Part> parts = new ArrayList<>();
        for (Election election : CallPage.elections(edition, call)) {
            parts.add(part(here, id + "-" + parts.size(), call, pledge, election));
        }
        return parts;
    }

    private static Part part(Address here, String id, Call call, Pledge pledge, Election election) {
        LanguageEdition edition = here.edition();
        Wording words = edition.wording();
        Hyperlink link = here.to(Paths.pledge(pledge.ref()), edition.text(edition.title(election.id(), pledge)));
        String name = edition.text(election.name());
        if (edition.standings().embargoed(call)) {
            return new Part(
                    link,
                    name,
                    call.publishAnswersFrom().map(moment -> words.text("pledge.embargo", "moment", moment)),
                    Optional.empty());
        }
        String title = link.text() + ", " + name;
        return new Part(
                link,
                name,
                Optional.empty(),
                Optional.of(TallyBlock.of(words, id, title, edition.standings().tally(election.id(), pledge))));
    }
}
