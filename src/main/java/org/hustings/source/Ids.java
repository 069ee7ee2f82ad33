package org.hustings.source;

import com.anyascii.AnyAscii;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.hustings.problem.Litter;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** The forms an id may have. Ids become paths of the site, so a form is also what keeps a path inside it. */
public enum Ids {
    /** Lower-case letters and digits in groups joined by single hyphens. */
    PLAIN("an id", "small letters a to z, digits and single hyphens, as in \"flexible-funding\""),
    /** The same, also joined by dots, as Democracy Club writes the ids of elections and ballots. */
    DOTTED("an id", "small letters a to z, digits and single hyphens or dots, as in \"local.norfolk.2021-05-06\""),
    /** A BCP 47 language tag. */
    LANGUAGE("a language tag", "a tag of BCP 47 such as \"en\" or \"cy\"");

    /** How many characters an id may have. */
    public static final int LONGEST = 80;

    private final String noun;
    private final String form;

    Ids(String noun, String form) {
        this.noun = noun;
        this.form = form;
    }

    /** Whether an id has this form. */
    public boolean allows(String id) {
        if (id.length() > LONGEST) {
            return false;
        }
        boolean joined = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean joins = c == '-' || (c == '.' && this == DOTTED);
            if (joins ? joined : !isPart(c)) {
                return false;
            }
            joined = joins;
        }
        return !joined && (this != LANGUAGE || isLanguage(id));
    }

    /** Says that {@code id} has not this form. */
    Problem problem(Location location, String id) {
        return problem(location, id, id, "write ", "");
    }

    /** Says that the name of a file or folder, without its ending, has not this form. */
    Problem ofName(Location location, String id, String ending) {
        return problem(location, id, Litter.original(id).orElse(id), "rename it to ", ending);
    }

    private Problem problem(Location location, String id, String name, String advice, String ending) {
        String others = this == DOTTED ? "[^a-z0-9.]+" : "[^a-z0-9]+";
        String meant =
                latin(name).toLowerCase(Locale.ROOT).replaceAll(others, "-").replaceAll("^-|-$", "");
        Optional<String> tag = this == LANGUAGE ? LanguageNames.tag(id) : Optional.empty();
        if (tag.isPresent()) {
            return Problem.error(
                    location,
                    "id",
                    Binder.quoted(id) + " cannot be " + noun,
                    advice + Binder.quoted(tag.get() + ending));
        }
        String suggestion = this != LANGUAGE && allows(meant) ? advice + Binder.quoted(meant + ending) + "; " : "";
        return Problem.error(
                location,
                "id",
                Binder.quoted(id) + " cannot be " + noun,
                suggestion + "use " + form + ", at most " + LONGEST + " characters");
    }

    /** A text without its accents; letters of other scripts stay, since how they sound depends on the language. */
    private static String latin(String id) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(id, Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> letters.append(
                        Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                                ? AnyAscii.transliterate(c)
                                : Character.toString(c)));
        return letters.toString();
    }

    private boolean isPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (this == LANGUAGE && c >= 'A' && c <= 'Z');
    }

    private static boolean isLanguage(String tag) {
        int primary = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
        for (int i = 0; i < primary; i++) {
            if (tag.charAt(i) < 'a' || tag.charAt(i) > 'z') {
                return false;
            }
        }
        return primary == 2 || primary == 3;
    }
}
