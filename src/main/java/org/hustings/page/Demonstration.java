package org.hustings.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Election;
import org.hustings.wording.Wording;

/** Says on a page about more than one election which of them are demonstrations with made-up people. */
public final class Demonstration {

    private Demonstration() {}

    /** The frame with the notice, if any of the elections is a demonstration. */
    public static Frame mark(Frame frame, Collection<Election> elections) {
        return notice(frame.address().edition().wording(), elections)
                .map(frame::withNotice)
                .orElse(frame);
    }

    /** The notice, if any of the elections is a demonstration. */
    public static Optional<String> notice(Wording words, Collection<Election> elections) {
        List<String> names = elections.stream()
                .filter(Election::demonstration)
                .map(election -> words.text(election.name()))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("page.demonstration-of", "elections", words.list(names)));
    }
}
