package org.hustings.model;

import java.util.Comparator;

/** A pledge of a call, unique in a site. Written {@code call/pledge}. */
public record PledgeRef(String call, String pledge) implements Comparable<PledgeRef> {

    private static final Comparator<PledgeRef> ORDER =
            Comparator.comparing(PledgeRef::call).thenComparing(PledgeRef::pledge);

    @Override
    public int compareTo(PledgeRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return call + "/" + pledge;
    }
}
