package org.hustings.importing;

import java.util.Objects;

/**
 * Something that an import changes, in words for the editor.
 *
 * @param line for example {@code Jo Sample, Acle: elected, 1,834 votes}
 * @param count how many things it stands for
 */
public record Change(Kind kind, String line, int count) {

    public Change {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(line);
    }

    /** One thing. */
    public static Change one(Kind kind, String line) {
        return new Change(kind, line, 1);
    }

    /** What happened, in the order in which it is told. */
    public enum Kind {
        ORGANISATION_ADDED("Organisations added"),
        AREA_ADDED("Areas added"),
        AREA_CHANGED("Areas changed"),
        PARTY_ADDED("Parties added"),
        PARTY_CHANGED("Parties changed"),
        ELECTION_ADDED("Elections added"),
        BALLOT_ADDED("Ballots added"),
        BALLOT_CHANGED("Ballots changed"),
        CANDIDATE_ADDED("Candidates added"),
        CANDIDATE_CHANGED("Candidates changed"),
        RESULT("Results"),
        MOVED("On another ballot than before, and set to withdrawn on the old one: please look at each"),
        NOT_LISTED("No longer listed, and set to withdrawn: please look at each"),
        ANSWER_ADDED("Answers added"),
        ANSWER_REPEATED("Same answers given again"),
        ANSWER_CHANGED("Answers changed");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }

        /** What stands above the lines. */
        public String heading() {
            return heading;
        }
    }
}
