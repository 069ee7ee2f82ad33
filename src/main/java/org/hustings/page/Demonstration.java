package org.hustings.page;

import java.util.Collection;
import java.util.List;
import org.hustings.model.Election;
import org.hustings.wording.Wording;

/** Says on a page about more than one election which of them are demonstrations with made-up people. */
public final class Demonstration {

    private Demonstration() {}

    /** The frame with the notice, if any of the elections is a demonstration. */
    public static Frame mark(Frame frame, Collection<Election> elections) {
        Wording words = frame.address().edition().wording();
        List<String> names = elections.stream()
                .filter(Election::demonstration)
                .map(election -> words.text(election.name()))
                .toList();
        return names.isEmpty()
                ? frame
                : frame.withNotice(words.text("page.demonstration-of", "elections", words.list(names)));
    }
}
