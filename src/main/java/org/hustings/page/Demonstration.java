package org.hustings.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Election;
import org.hustings.wording.Wording;

/** Says on a page about more than one election that they, or which of them, are demonstrations with made-up people. */
public final class Demonstration {

    private Demonstration() {}

    /** The notice of pages about nothing but demonstrations, which need not be named. */
    static final String OF_ALL = "page.demonstration-all";

    /** The frame with the notice, if any of the elections is a demonstration. */
    public static Frame mark(Frame frame, Collection<Election> elections) {
        Wording words = frame.address().edition().wording();
        if (!elections.isEmpty() && elections.stream().allMatch(Election::demonstration)) {
            return frame.withNotice(words.text(OF_ALL));
        }
        return notice(words, names(words, elections)).map(frame::withNotice).orElse(frame);
    }

    /** The names of those elections that are demonstrations. */
    public static List<String> names(Wording words, Collection<Election> elections) {
        return elections.stream()
                .filter(Election::demonstration)
                .map(election -> words.text(election.name()))
                .toList();
    }

    /** The notice, if there are any demonstrations. */
    public static Optional<String> notice(Wording words, List<String> demonstrations) {
        return demonstrations.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("page.demonstration-of", "elections", words.list(demonstrations)));
    }
}
