package org.hustings.model;

import java.util.Comparator;

/** A pledge of a call, unique in a site. Written {@code call/pledge}. */
public record PledgeRef(String call, String pledge) implements Comparable<PledgeRef> {

    private static final Comparator<PledgeRef> ORDER =
            Comparator.comparing(PledgeRef::call).thenComparing(PledgeRef::pledge);

    // By hand, since the equals and hashCode of a record are slow until C2 compiles them, and these are asked all the
    // time.

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof PledgeRef ref && pledge.equals(ref.pledge) && call.equals(ref.call));
    }

    @Override
    public int hashCode() {
        return 31 * call.hashCode() + pledge.hashCode();
    }

    @Override
    public int compareTo(PledgeRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return call + "/" + pledge;
    }
}
