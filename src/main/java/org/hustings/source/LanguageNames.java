package org.hustings.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tags of languages that somebody wrote by their name. */
final class LanguageNames {

    /** What speakers around here call their own. */
    private static final Map<String, String> OWN = Map.of(
            "cymraeg", "cy",
            "gaeilge", "ga",
            "gàidhlig", "gd",
            "gaelic", "gd",
            "kernewek", "kw",
            "polski", "pl",
            "français", "fr",
            "español", "es",
            "português", "pt",
            "deutsch", "de");

    private LanguageNames() {}

    /** The tag of a language by its name, in English or its own. */
    static Optional<String> tag(String name) {
        String small = name.strip().toLowerCase(Locale.ROOT);
        String own = OWN.get(small);
        if (own != null) {
            return Optional.of(own);
        }
        for (String tag : Locale.getISOLanguages()) {
            String english = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
            if (english.toLowerCase(Locale.ROOT).equals(small)) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }
}
