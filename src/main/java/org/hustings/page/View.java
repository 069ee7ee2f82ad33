package org.hustings.page;

/** What a template shows, decided down to the last word. One record for each template. */
public interface View {

    /** The template's name, for example {@code scorecard} for {@code templates/scorecard.jte}. */
    String template();
}
