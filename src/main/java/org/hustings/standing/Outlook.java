package org.hustings.standing;

/** Whether an answer may still come, which decides how it is said that there is none. */
public enum Outlook {
    /** They stand, and the polls have not closed. */
    OPEN,
    /** The polls have closed, so that nothing is said to be awaited "yet". */
    CLOSED,
    /** They no longer stand: no answer is awaited of them, and none is missing. */
    FORMER;

    static Outlook of(boolean standing, boolean pollsClosed) {
        if (!standing) {
            return FORMER;
        }
        return pollsClosed ? CLOSED : OPEN;
    }
}
