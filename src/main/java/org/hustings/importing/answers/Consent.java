package org.hustings.importing.answers;

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

    private static final String ANSWERS =
            "(your|my|these|this|our|their) (answers?|responses?|comments?|reply|replies|words|statement|name|details)";

    private static final Pattern ASKS = whole("consents?|consenting|permission|permit|publish(ed|ing)?|publication"
            + "|(made?|make|go) public|publicly|(quote|name|identify|attribute) (you|me|us)|quot(e|ed|able|ing)"
            + "|(share|use|show|display|print|post) " + ANSWERS + "|" + ANSWERS
            + " (being|(to|may|can|could|will|should) be) \\w+|(agree|happy|content|ok|okay) .*(used|shared|shown|displayed|printed)"
            + "|caniatad|caniatau|cyhoeddi|cydsyni\\w*");

    private static final Pattern SECRET = whole("public or private|gdpr|data protection|confidential(ly|ity)?"
            + "|anonym\\w*|privat(e|ely)|privacy|secret|off( the)? record|opt(s|ed|ing)? (out|in)|opt(out|in)|withh(o|e)ld\\w*"
            + "|between (you and me|us|ourselves)|embargo(ed)?|restrict(ed)?|redact\\w*|hidden|hide|suppress(ed)?"
            + "|cyfrinachol|preifat|dienw|peidi\\w*");

    private static final Pattern DENIES = whole(
            "not|never|dont|doesnt|cannot|cant|wont|without|non|unpublished"
                    + "|exclud\\w*|exclusion|forbid\\w*|prohibit\\w*|deny|denied|denies|out of|leave|hold|held|block\\w*|ban(ned)?|ddim|nid");

    /** What else makes it unclear whether a yes agrees, as in "Would you mind if we published this?". */
    private static final Pattern TURNS =
            whole("except|refus\\w*|objec\\w+|declin\\w*|withdr\\w+|omit|remove|mind|against|prevent|avoid|stop|delay"
                    + "|unless|only|rather|less|oppos\\w*|problem|concerns?|which|what|how|who|when");

    /** A question after another one, as in "If not, why not?". */
    private static final Pattern FOLLOWS = Pattern.compile("\\b(if|or|why|when|whether) (or )?(not|only)\\b");

    private static final Pattern NO_FIRST = Pattern.compile("no (?!of\\b)\\p{L}.*");

    Consent {
        yes = Set.copyOf(yes);
        no = Set.copyOf(no);
        ignored = Set.copyOf(ignored);
    }

    private static Pattern whole(String words) {
        return Pattern.compile(".*\\b(" + words + ")\\b.*");
    }

    /** Whether a heading looks as if its column said whether answers may be published. */
    static boolean looksLike(String heading) {
        String text = Slug.folded(heading);
        return ASKS.matcher(text).matches() || SECRET.matcher(text).matches();
    }

    /** Whether a heading denies something, so that its column might ask that answers not be published. */
    static boolean mayForbid(String heading) {
        String text = FOLLOWS.matcher(Slug.folded(heading)).replaceAll("");
        return DENIES.matcher(text).matches() || NO_FIRST.matcher(text).matches();
    }

    /** Whether a yes under a heading may keep an answer back. */
    static boolean mayTurn(String heading) {
        return mayForbid(heading) || SECRET.matcher(Slug.folded(heading)).matches();
    }

    /** Whether a yes under a heading agrees for sure: it asks for consent, and has no word of denial or secrecy. */
    static boolean isPlain(String heading) {
        String text = Slug.folded(heading);
        return ASKS.matcher(text).matches() && !TURNS.matcher(text).matches() && !mayTurn(heading);
    }

    /** Whether a cell agrees; empty where it says neither. */
    Optional<Boolean> given(String cell) {
        String text = Slug.folded(cell);
        return yes.contains(text) ? Optional.of(true) : no.contains(text) ? Optional.of(false) : Optional.empty();
    }
}
