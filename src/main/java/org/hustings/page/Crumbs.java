package org.hustings.page;

import org.hustings.model.Call;
import org.hustings.model.Election;

/** Links to the pages that most pages lead back to. */
public final class Crumbs {

    private Crumbs() {}

    /** The front page; within the style guide its own. */
    public static Hyperlink front(Address here) {
        boolean sample = here.edition().edition().isStyleGuide();
        return here.to("", here.edition().wording().text(sample ? "styleguide.title" : "navigation.home"));
    }

    /** A call. */
    public static Hyperlink call(Address here, Call call) {
        return here.to(Paths.call(call.id()), here.edition().text(call.title()));
    }

    /** An election. */
    public static Hyperlink election(Address here, Election election) {
        return here.to(Paths.election(election.id()), here.edition().text(election.name()));
    }
}
