package org.hustings.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people write for an answer, and the word that stands for it in a file. */
final class Synonyms {

    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("yes", "committed"),
            Map.entry("true", "committed"),
            Map.entry("agreed", "committed"),
            Map.entry("agree", "committed"),
            Map.entry("pledged", "committed"),
            Map.entry("pledge", "committed"),
            Map.entry("supports", "committed"),
            Map.entry("maybe", "qualified"),
            Map.entry("partly", "qualified"),
            Map.entry("conditional", "qualified"),
            Map.entry("with conditions", "qualified"),
            Map.entry("yes with conditions", "qualified"),
            Map.entry("pledged with conditions", "qualified"),
            Map.entry("yes but", "qualified"),
            Map.entry("no", "not-committed"),
            Map.entry("false", "not-committed"),
            Map.entry("not pledged", "not-committed"),
            Map.entry("no pledge", "not-committed"),
            Map.entry("replied", "not-committed"),
            Map.entry("replied without a pledge", "not-committed"),
            Map.entry("refused", "declined"),
            Map.entry("refused to answer", "declined"),
            Map.entry("would not say", "declined"),
            Map.entry("will not say", "declined"),
            Map.entry("no comment", "declined"),
            Map.entry("confidential", "private"),
            Map.entry("not for publication", "private"),
            Map.entry("retracted", "withdrawn"),
            Map.entry("took it back", "withdrawn"));

    /** What an answer was meant for, where the word for it says less. */
    private static final Map<String, String> MEANINGS = Map.of(
            "committed", "a yes",
            "qualified", "a yes with conditions",
            "not-committed", "a reply without a commitment",
            "declined", "that they would not answer",
            "private", "a reply that is not to be published",
            "withdrawn", "a pledge taken back");

    private Synonyms() {}

    /** How to say it, for a word that people use for an answer. */
    static Optional<String> hint(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        return Optional.ofNullable(ANSWERS.get(plain))
                .map(meant -> "if it was " + MEANINGS.get(meant) + ", write \"" + meant + "\"");
    }
}
