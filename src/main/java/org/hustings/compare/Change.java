package org.hustings.compare;

import java.util.Objects;
import java.util.Optional;
import org.hustings.model.Term;

/**
 * One thing that readers would see change.
 *
 * @param section the heading it belongs under: an election's name, or for example {@code Agreements}
 * @param part the heading below that: an area's name; empty for the section as a whole
 * @param subject who or what changes, for example {@code Jo Sample, Acle}
 * @param what which side of it, for example a pledge's title; empty where that goes without saying
 * @param before what stood there, in the site's words; absent where there was nothing
 * @param after what would stand there; absent where there would be nothing
 * @param page the path of the page that shows it, from the site's root
 */
public record Change(
        Kind kind,
        String section,
        String part,
        String subject,
        String what,
        Optional<String> before,
        Optional<String> after,
        String page) {

    public Change {
        Objects.requireNonNull(section);
        Objects.requireNonNull(part);
        Objects.requireNonNull(page);
        if (subject.isBlank() || (before.isEmpty() && after.isEmpty())) {
            throw new IllegalArgumentException("a change of something to something");
        }
    }

    /** What sort of change it is, and how it is counted in a summary. */
    public enum Kind implements Term {
        /** What could not be compared because of errors; {@code after} says what that means for the rest. */
        NOT_COMPARED("part that could not be compared", "parts that could not be compared"),
        /** A published address would lead nowhere; {@code after} is the line to add to {@code redirects.yaml}. */
        ADDRESS_LOST("address would vanish", "addresses would vanish"),
        /** The exact words of a pledge, which candidates may have been asked already. */
        ASK("exact ask changed", "exact asks changed"),
        ANSWER("answer", "answers"),
        /** The words, source, date or giver of an answer whose state stays. */
        WORDS("change to what stands beside an answer", "changes to what stands beside answers"),
        /** A call of whose answers nothing may be told yet, changed or not; {@code after} says until when. */
        EMBARGOED("call whose answers are still hidden", "calls whose answers are still hidden"),
        PERSON_ADDED("person added", "people added"),
        PERSON_REMOVED("person removed", "people removed"),
        /** Standing, withdrawn, deselected or died. */
        STATUS("change to who stands", "changes to who stands"),
        /** A name, party, link or other detail of a person. */
        PERSON("detail of a person", "details of people"),
        RESULT("result", "results"),
        OUTCOME("finding after the election", "findings after the election"),
        CORRECTION("correction", "corrections"),
        ELECTION("change to an election", "changes to elections"),
        CALL("change to a call or pledge", "changes to calls and pledges"),
        AGREEMENT("change to an agreement", "changes to agreements"),
        TOTAL("total", "totals"),
        PROSE("text", "texts"),
        /** A template, style sheet, script, picture or other file that is published. */
        FILE("file of the design or for download", "files of the design or for download"),
        SITE("change to the site as a whole", "changes to the site as a whole"),
        /** Something of an entry that no other kind tells; {@code after} says so. */
        OTHER("other change", "other changes"),
        ADDRESS_MOVED("redirect", "redirects"),
        ADDRESS_ADDED("new address", "new addresses");

        private final String one;
        private final String many;

        Kind(String one, String many) {
            this.one = one;
            this.many = many;
        }

        /** A number of such changes: {@code 3 answers}. */
        public String count(long number) {
            return number + " " + (number == 1 ? one : many);
        }
    }

    /** What happens, after the subject: {@code Has not answered yet → Pledged}. */
    public String happening() {
        if (kind == Kind.EMBARGOED || kind == Kind.OTHER || kind == Kind.NOT_COMPARED) {
            return after.orElseThrow();
        }
        if (before.isPresent() && after.isPresent()) {
            return before.get() + " → " + after.get();
        }
        return after.map(text -> "new: " + text).orElseGet(() -> "removed: " + before.orElseThrow());
    }

    /** The whole change in a line. */
    public String sentence() {
        return subject + ": " + (what.isEmpty() ? "" : what + ": ") + happening();
    }
}
