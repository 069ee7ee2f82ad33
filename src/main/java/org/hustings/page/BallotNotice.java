package org.hustings.page;

import java.util.Optional;
import org.hustings.model.Ballot;
import org.hustings.model.Election;

/** Says why a poll does not take place as planned, and which is held instead. */
public final class BallotNotice {

    private BallotNotice() {}

    /** What readers of a page must be told about a ballot; nothing where the poll takes place. */
    public static Optional<Notice> of(Address address, Election election, Ballot ballot) {
        if (ballot.status() == Ballot.Status.OPEN) {
            return Optional.empty();
        }
        LanguageEdition edition = address.edition();
        boolean past = (ballot.status() == Ballot.Status.UNCONTESTED)
                && edition.standings().pollsClosed(election);
        String what = edition.wording().text("ballot.notice." + ballot.status().term() + (past ? "-past" : ""));
        String text = ballot.reason()
                .map(reason -> what + " "
                        + edition.wording()
                                .text("ballot.notice.reason", "reason", reason(edition, edition.text(reason))))
                .orElse(what);
        return Optional.of(new Notice(text, ballot.replacedBy().flatMap(id -> replacement(address, id))));
    }

    /** A code in the site's own words, or where it has none for it, with spaces; what is more than a code as written. */
    private static String reason(LanguageEdition edition, String reason) {
        return edition.wording()
                .find("ballot.reason." + reason)
                .orElseGet(() -> reason.contains(" ") ? reason : reason.replace('-', ' '));
    }

    private static Optional<Hyperlink> replacement(Address address, String id) {
        LanguageEdition edition = address.edition();
        for (Election election : edition.data().elections().values()) {
            Ballot ballot = election.ballots().get(id);
            if (ballot != null) {
                String text =
                        edition.wording().text("ballot.replacement", "name", election.name(), "day", election.date());
                return Optional.of(address.to(Paths.ballot(election.id(), ballot.area()), text));
            }
        }
        return Optional.empty();
    }
}
