package org.hustings.plan;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hustings.wording.Wording;

/**
 * The words that Asciidoctor puts in by itself, said in the language of the page: it is told nothing of languages, since
 * prose is converted before anything is known of the site. A caption that an author chose stands as it is.
 */
final class Captions {

    private static final Map<String, String> KEYS = Map.of(
            "Note", "prose.note",
            "Tip", "prose.tip",
            "Important", "prose.important",
            "Warning", "prose.warning",
            "Caution", "prose.caution",
            "Table", "prose.table",
            "Figure", "prose.figure",
            "Example", "prose.example");

    /** An admonition's label in a cell of its own, or a label before the number of a table, figure or example. */
    private static final Pattern CAPTION = Pattern.compile(
            "(<td class=\"icon\">\\s*<div class=\"title\">)(Note|Tip|Important|Warning|Caution)(?=</div>)"
                    + "|(<(?:caption|div) class=\"title\">)(Table|Figure|Example)(?= \\d+\\. )");

    private Captions() {}

    /** Markup with its captions in a language. */
    static String in(Wording words, String markup) {
        if (!markup.contains("class=\"title\"")) {
            return markup;
        }
        Matcher caption = CAPTION.matcher(markup);
        return caption.replaceAll(found -> {
            int opening = found.group(1) != null ? 1 : 3;
            String word = words.text(KEYS.get(found.group(opening + 1)));
            return Matcher.quoteReplacement(
                    found.group(opening) + word.replace("&", "&amp;").replace("<", "&lt;"));
        });
    }
}
