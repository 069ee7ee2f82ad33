package org.hustings.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hustings.model.Dataset;
import org.hustings.model.Site;
import org.hustings.problem.Finding;
import org.hustings.problem.Nearest;
import org.hustings.problem.Place;
import org.hustings.wording.PluralRules;
import org.hustings.wording.Wording;

/** Finds what is wrong with the strings of a language, held against the English ones. */
final class StringsCheck {

    private static final String RULE = "strings";
    private static final String OTHER = "." + PluralRules.OTHER;
    /** Words for what editors name freely; a site that names something new may add a word for it. */
    private static final List<String> OPEN = List.of("ballot.reason.", "link.kind.");

    private static final List<String> DIRECTIONS = List.of("ltr", "rtl");

    private final Map<String, String> english;
    private final Dataset data;

    StringsCheck(Map<String, String> english, Dataset data) {
        this.english = english;
        this.data = data;
    }

    /**
     * Keys of a file that mean nothing, rules that cannot be read, and gaps that nothing fills.
     *
     * @param own the file's strings
     * @param all the language's strings, with those that come with the software
     */
    List<Finding> faults(String tag, Map<String, String> own, Map<String, String> all) {
        List<String> forms = PluralRules.of(all).categories();
        List<Finding> findings = new ArrayList<>();
        own.forEach((key, string) -> {
            if (PluralRules.isBroken(key, string)) {
                findings.add(brokenRule(tag, key));
            } else if (key.equals("direction") && !DIRECTIONS.contains(string)) {
                findings.add(Finding.error(
                        Place.value(file(tag), key),
                        RULE,
                        "\"" + string + "\" is no direction of a script",
                        "write ltr for left to right, or rtl for right to left"));
            } else if (english.containsKey(key) || isForm(key, forms)) {
                gaps(tag, key, string, findings);
            } else if (OPEN.stream().noneMatch(key::startsWith)) {
                findings.add(isForm(key, PluralRules.CATEGORIES) ? unusedForm(tag, key) : unknown(tag, key, forms));
            }
        });
        return findings;
    }

    /** Every word that a published language lacks, in the order of the English strings. */
    List<Finding> missing(String language, Map<String, String> strings) {
        List<String> forms = PluralRules.of(strings).categories();
        List<Finding> findings = new ArrayList<>();
        english.forEach((key, words) -> {
            if (!isForm(key, PluralRules.CATEGORIES)) {
                missing(language, strings, key, words, findings);
            } else if (key.endsWith(OTHER)) {
                forms.forEach(form -> missing(language, strings, stem(key) + "." + form, words, findings));
            }
        });
        return findings;
    }

    private void missing(
            String language, Map<String, String> strings, String key, String words, List<Finding> findings) {
        if (!strings.containsKey(key)) {
            Site site = data.site();
            findings.add(Finding.error(
                    data.strings().containsKey(language)
                            ? Place.value(file(language), key)
                            : Place.value(
                                    site.file().path(),
                                    "languages",
                                    site.languages().indexOf(language)),
                    RULE,
                    "the word \"" + key + "\" is missing in the language " + language,
                    "add to " + file(language) + ":\n" + key + ": \"...\"   # in English: "
                            + english.getOrDefault(key, words)));
        }
    }

    private static Finding brokenRule(String tag, String key) {
        return Finding.error(
                Place.value(file(tag), key),
                RULE,
                "\"" + key + "\" is not a plural rule in the notation of Unicode CLDR",
                "copy the language's rule from CLDR without its samples, for example: n % 10 = 2..4 and n % 100 != 12..14");
    }

    private static Finding unusedForm(String tag, String key) {
        String form = key.substring(key.lastIndexOf('.') + 1);
        return Finding.error(
                Place.key(file(tag), key),
                RULE,
                "no number takes the form \"" + form + "\" in the language " + tag,
                "take the line out, or say which numbers do:\nplural." + form + ": \"n = ...\"");
    }

    private Finding unknown(String tag, String key, List<String> forms) {
        Set<String> known = new TreeSet<>(english.keySet());
        english.keySet().stream()
                .filter(each -> each.endsWith(OTHER) && isStem(stem(each)))
                .forEach(each -> forms.forEach(form -> known.add(stem(each) + "." + form)));
        return Finding.error(
                Place.key(file(tag), key),
                RULE,
                "\"" + key + "\" is not one of the site's own words",
                Nearest.to(key, known)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("take the line out, or look the key up in the handbook's list of words"));
    }

    private void gaps(String tag, String key, String string, List<Finding> findings) {
        String words = english.getOrDefault(key, english.get(stem(key) + OTHER));
        Set<String> known = Wording.gaps(words);
        for (String gap : Wording.gaps(string)) {
            if (!known.contains(gap)) {
                findings.add(Finding.error(
                        Place.value(file(tag), key),
                        RULE,
                        "nothing fills the gap {" + gap + "} of \"" + key + "\"",
                        Nearest.to(gap, known)
                                .map(near -> "did you mean {" + near + "}?")
                                .orElse("the gaps are those of the English: " + words)));
            }
        }
    }

    /** Whether a key is a form of one whose string depends on a number. */
    private boolean isForm(String key, List<String> forms) {
        return isStem(stem(key)) && forms.contains(key.substring(key.lastIndexOf('.') + 1));
    }

    /** English has two forms of what depends on a number; a key that only ends like one of them is a word by itself. */
    private boolean isStem(String key) {
        return english.containsKey(key + ".one") && english.containsKey(key + OTHER);
    }

    private static String stem(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('.')));
    }

    private static String file(String language) {
        return "data/strings/" + language + ".yaml";
    }
}
