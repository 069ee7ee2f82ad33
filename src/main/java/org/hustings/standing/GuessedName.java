package org.hustings.standing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Candidate;

/**
 * A name taken apart where nobody wrote down which part is the surname: the last word is (rule 9).
 *
 * @param surname the last word
 * @param otherNames everything before it
 */
public record GuessedName(String surname, String otherNames) {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "ter", "ten", "de", "del", "della", "dela", "des", "du", "da", "dos", "das",
            "di", "do", "la", "le", "lo", "el", "al", "bin", "bint", "binti", "ibn", "abu", "ben", "ap", "ab", "ferch",
            "verch", "mac", "mc", "nic", "ni", "ní", "ó", "ua", "san", "santa", "st", "saint", "zu", "zur", "af");
    private static final Set<String> GENERATIONS =
            Set.of("jr", "jnr", "junior", "sr", "snr", "senior", "ii", "iii", "iv", "esq");
    private static final Set<String> HONOURS = Set.of(
            "BEM", "MBE", "OBE", "CBE", "KBE", "DBE", "CB", "KCB", "DCB", "QC", "KC", "JP", "DL", "MP", "MSP", "MS",
            "MLA", "MEP", "TD", "RN", "RAF", "BA", "MA", "BSc", "MSc", "PhD", "FRSA");

    /** Takes a name apart. */
    public static GuessedName of(String name) {
        String stripped = name.strip();
        int space = stripped.lastIndexOf(' ');
        return new GuessedName(
                stripped.substring(space + 1),
                space < 0 ? "" : stripped.substring(0, space).strip());
    }

    /** The name that sets somebody's place on the ballot paper: as nominated, or guessed from how they are called. */
    public static GuessedName onPaper(Candidate candidate, String language) {
        return candidate
                .ballotName()
                .map(name -> new GuessedName(name.surname(), name.otherNames().orElse("")))
                .orElseGet(() -> of(candidate.name().in(language)));
    }

    /** The word that makes the guess doubtful, for example {@code van}, {@code McCarthy} or {@code Jr}. */
    public Optional<String> doubt() {
        if (isSuffix(surname) || startsLikeAPrefix(surname) || surname.indexOf('-') >= 0) {
            return Optional.of(surname);
        }
        // The first word is a forename even where it looks like a particle: Van Morrison, Mary-Ann Smith.
        int from = otherNames.indexOf(' ');
        while (from >= 0) {
            int end = otherNames.indexOf(' ', from + 1);
            String word = otherNames.substring(from + 1, end < 0 ? otherNames.length() : end);
            if (isParticle(word) || word.indexOf('-') >= 0) {
                return Optional.of(word);
            }
            from = end;
        }
        return Optional.empty();
    }

    /** The parts as they more probably are, for somebody to confirm: {@code Anna} {@code van Dyke}. */
    public GuessedName likely() {
        if (isSuffix(surname)) {
            return otherNames.isEmpty() ? this : of(otherNames);
        }
        String whole = otherNames + " " + surname;
        int start = doubt().map(word -> whole.indexOf(" " + word + " ")).orElse(-1);
        return start < 0 ? this : new GuessedName(whole.substring(start).strip(), whole.substring(0, start));
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(bare(word).toLowerCase(Locale.ROOT));
    }

    private static boolean isSuffix(String word) {
        String bare = bare(word);
        return HONOURS.contains(bare) || GENERATIONS.contains(bare.toLowerCase(Locale.ROOT));
    }

    /** {@code McCarthy}, {@code MacLean}, {@code O'Neill}, {@code D'Arcy}; not {@code Mackay} nor {@code Macey}. */
    private static boolean startsLikeAPrefix(String word) {
        int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
        if (apostrophe > 0 && apostrophe <= 2) {
            return true;
        }
        int prefix = word.startsWith("Mc") ? 2 : word.startsWith("Mac") ? 3 : 0;
        return prefix > 0 && prefix < word.length() && Character.isUpperCase(word.charAt(prefix));
    }

    private static String bare(String word) {
        return word.indexOf('.') < 0 ? word : word.replace(".", "");
    }
}
