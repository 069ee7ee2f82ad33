package org.hustings.importing.answers;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hustings.importing.Slug;

/**
 * The column in which people say whether their answers may be published. Nothing is published on a guess: what is neither
 * a yes nor a no is no answer to it.
 *
 * @param column from 0; empty where the mapping names none
 * @param yes what agrees, in folded form
 * @param no what does not; an empty text stands for an empty cell
 * @param ignored columns that only look like it
 */
record Consent(Optional<Integer> column, Set<String> yes, Set<String> no, Set<Integer> ignored) {

    private static final Pattern HEADING = Pattern.compile(
            ".*\\b(consents?|consenting|permission|publish(ed|ing)?|publication|(made?|make|go) public|publicly|public or private"
                    + "|confidential(ly)?|anonymous(ly)?|(quote|name|identify) (you|me)|gdpr|data protection"
                    + "|(share|use|show|display) (your|my|these|this) (answers?|responses?|comments?|reply|replies|words|statement|name)"
                    + "|caniatad|caniatau|cyhoeddi|cydsyni\\w*)\\b.*");

    Consent {
        yes = Set.copyOf(yes);
        no = Set.copyOf(no);
        ignored = Set.copyOf(ignored);
    }

    /** Whether a heading looks as if its column said whether answers may be published. */
    static boolean looksLike(String heading) {
        return HEADING.matcher(Slug.folded(heading).toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a cell agrees; empty where it says neither. */
    Optional<Boolean> given(String cell) {
        String text = Slug.folded(cell);
        return yes.contains(text) ? Optional.of(true) : no.contains(text) ? Optional.of(false) : Optional.empty();
    }
}
