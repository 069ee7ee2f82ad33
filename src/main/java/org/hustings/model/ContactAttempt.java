package org.hustings.model;

import java.time.LocalDate;

/** One attempt to reach a candidate. */
public record ContactAttempt(LocalDate on, Route route) {

    /** How they were asked. */
    public enum Route implements Term {
        EMAIL,
        POST,
        PHONE,
        SOCIAL,
        IN_PERSON,
        FORM
    }
}
