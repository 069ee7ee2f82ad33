package org.hustings.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hustings.model.Dataset;
import org.hustings.model.Site;
import org.hustings.problem.Finding;
import org.hustings.problem.Nearest;
import org.hustings.problem.Place;
import org.hustings.source.yaml.Reading;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlReader;
import org.hustings.wording.Wording;

/**
 * The site's own words in every published language: those that come with the software, and over them those of
 * {@code data/strings/<tag>.yaml}.
 *
 * @param wordings by language; only for languages in which every word is there
 * @param findings keys that are missing in a published language, and keys that mean nothing
 */
public record Wordings(Map<String, Wording> wordings, List<Finding> findings) {

    private static final String RULE = "strings";
    private static final String ENGLISH = "en";

    public Wordings {
        wordings = Map.copyOf(wordings);
        findings = List.copyOf(findings);
    }

    /** The words of a dataset's languages. */
    public static Wordings of(Dataset data) {
        Map<String, String> english = builtIn(ENGLISH);
        Map<String, Wording> wordings = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        data.strings().forEach((tag, strings) -> unknown(tag, strings, english, findings));
        Site site = data.site();
        for (String language : site.languages()) {
            Map<String, String> strings = new LinkedHashMap<>(language.equals(ENGLISH) ? english : builtIn(language));
            strings.putAll(data.strings().getOrDefault(language, Map.of()));
            List<Finding> missing = missing(site, language, strings, english, data);
            findings.addAll(missing);
            if (missing.isEmpty()) {
                wordings.put(language, new Wording(language, site.timeZone(), strings));
            }
        }
        return new Wordings(wordings, findings);
    }

    /** English as it comes with the software. */
    public static Wording english(ZoneId zone) {
        return new Wording(ENGLISH, zone, builtIn(ENGLISH));
    }

    private static void unknown(
            String tag, Map<String, String> strings, Map<String, String> english, List<Finding> findings) {
        for (String key : strings.keySet()) {
            if (!english.containsKey(key) && !isPluralForm(key, english)) {
                findings.add(Finding.error(
                        Place.key(file(tag), key),
                        RULE,
                        "\"" + key + "\" is not one of the site's own words",
                        Nearest.to(key, english.keySet())
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("take the line out, or look the key up in the handbook's list of words")));
            }
        }
    }

    /** A language may have plural forms that English lacks: {@code candidates.two} beside {@code candidates.other}. */
    private static boolean isPluralForm(String key, Map<String, String> english) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && english.containsKey(key.substring(0, dot) + ".other");
    }

    private static List<Finding> missing(
            Site site, String language, Map<String, String> strings, Map<String, String> english, Dataset data) {
        List<Finding> findings = new ArrayList<>();
        boolean file = data.strings().containsKey(language);
        for (Map.Entry<String, String> word : english.entrySet()) {
            if (!strings.containsKey(word.getKey())) {
                findings.add(Finding.error(
                        file
                                ? Place.value(file(language))
                                : Place.value(site.file().path(), "languages"),
                        RULE,
                        "the word \"" + word.getKey() + "\" is missing in the language " + language,
                        "add to " + file(language) + ":\n" + word.getKey() + ": \"...\"   # in English: "
                                + word.getValue()));
            }
        }
        return findings;
    }

    private static String file(String language) {
        return "data/strings/" + language + ".yaml";
    }

    /** The words that come with the software; none for a language that it does not speak. */
    private static Map<String, String> builtIn(String language) {
        String resource = language + ".yaml";
        try (InputStream in = Wording.class.getResourceAsStream(resource)) {
            return in == null ? Map.of() : entries(new YamlReader().read(resource, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> entries(Reading reading) {
        Map<String, String> strings = new LinkedHashMap<>();
        if (reading.tree().orElseThrow() instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                strings.put(entry.key(), ((YamlNode.Scalar) entry.value()).text());
            }
        }
        return strings;
    }
}
