package org.hustings.source;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hustings.model.Dataset;
import org.hustings.model.Site;
import org.hustings.problem.Finding;
import org.hustings.wording.Wording;

/**
 * The site's own words in every published language: those that come with the software, and over them those of
 * {@code data/strings/<tag>.yaml}.
 *
 * @param wordings by language; only for languages in which every word is there
 * @param findings keys that are missing in a published language, and keys that mean nothing
 */
public record Wordings(Map<String, Wording> wordings, List<Finding> findings) {

    public Wordings {
        wordings = Map.copyOf(wordings);
        findings = List.copyOf(findings);
    }

    /** The words of a dataset's languages. */
    public static Wordings of(Dataset data) {
        BuiltInStrings builtIn = new BuiltInStrings();
        StringsCheck check = new StringsCheck(builtIn.english(), data);
        List<Finding> findings = new ArrayList<>();
        data.strings()
                .forEach((tag, strings) -> findings.addAll(check.faults(tag, strings, builtIn.over(tag, strings))));
        Map<String, Wording> wordings = new TreeMap<>();
        Site site = data.site();
        for (String language : site.languages()) {
            if (!Ids.LANGUAGE.allows(language)) {
                // Told already: there is no language of which words could be missing.
                continue;
            }
            Map<String, String> strings = strings(data, builtIn, language);
            List<Finding> missing = check.missing(language, strings);
            findings.addAll(missing);
            if (missing.isEmpty()) {
                wordings.put(language, new Wording(language, site.timeZone(), strings));
            }
        }
        return new Wordings(wordings, findings);
    }

    /** English as it comes with the software. */
    public static Wording english(ZoneId zone) {
        return new Wording("en", zone, new BuiltInStrings().english());
    }

    private static Map<String, String> strings(Dataset data, BuiltInStrings builtIn, String language) {
        return new LinkedHashMap<>(builtIn.over(language, data.strings().getOrDefault(language, Map.of())));
    }
}
