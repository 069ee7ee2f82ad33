package org.hustings.standing;

import org.hustings.model.Answer;
import org.hustings.model.Term;

/** What a candidate's answer to a pledge is on a given day: the newest answer's kind, or derived where there is none. */
public enum AnswerState implements Term {
    COMMITTED,
    QUALIFIED,
    NOT_COMMITTED,
    DECLINED,
    PRIVATE,
    WITHDRAWN,
    /** No way to reach them could be found, and no contact is logged. */
    NO_ROUTE,
    /** No contact is logged. */
    NOT_CONTACTED,
    /** Asked, and still within the deadline or not yet asked as often as is fair. */
    AWAITING,
    /** Asked as often as is fair, and the deadline has passed. */
    NO_RESPONSE,
    /** Asked, and the call's answers are not published yet; nobody's answer, nor whether there is one, may be told. */
    EMBARGOED;

    /** The state that an answer of a kind gives. */
    public static AnswerState of(Answer.Kind kind) {
        return switch (kind) {
            case COMMITTED -> COMMITTED;
            case QUALIFIED -> QUALIFIED;
            case NOT_COMMITTED -> NOT_COMMITTED;
            case DECLINED -> DECLINED;
            case PRIVATE -> PRIVATE;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    /** Whether it is a pledge that can be kept. */
    public boolean pledged() {
        return this == COMMITTED || this == QUALIFIED;
    }

    /** Whether nobody asked them, which the contact log alone tells, under an embargo too. */
    public boolean unasked() {
        return this == NO_ROUTE || this == NOT_CONTACTED;
    }

    /** What it is called. */
    public Phrase said(Outlook outlook) {
        return Phrase.of(key("term.state", outlook));
    }

    /** Its key in a family of strings; those in which no answer is awaited any more are in {@code <family>-past}. */
    public String key(String family, Outlook outlook) {
        AnswerState state = this == NO_RESPONSE && outlook == Outlook.FORMER ? AWAITING : this;
        boolean past = outlook != Outlook.OPEN && (state == NOT_CONTACTED || state == AWAITING);
        return family + (past ? "-past." : ".") + state.term();
    }

    /** Whether the candidate, or somebody for them, replied. */
    public boolean replied() {
        return compareTo(WITHDRAWN) <= 0;
    }
}
