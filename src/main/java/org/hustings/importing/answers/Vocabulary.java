package org.hustings.importing.answers;

import java.util.Locale;
import java.util.Optional;
import org.hustings.importing.Slug;

/** What people write for an answer, where its meaning is beyond doubt. */
final class Vocabulary {

    private Vocabulary() {}

    /** The term for an answer to a pledge. */
    static Optional<String> answer(String text) {
        String answer = folded(text);
        if (answer.matches(".*\\b(not (be )?publish(ed)?|private|confidential)\\b.*")) {
            return Optional.of("private");
        }
        if (answer.matches(".*\\b(declin|prefer not|no comment|not answer|will not say).*")) {
            return Optional.of("declined");
        }
        if (answer.matches("(yes|y|agree|committed|i (will|do|commit|pledge)|true)\\b.*")) {
            if (answer.matches(".*\\b(not|no|never)\\b.*")) {
                return Optional.empty();
            }
            boolean conditions = answer.matches(
                    ".*\\b(but|if|condition|conditions|partly|in part|subject|qualified|provided|unless|except|depends)\\b.*");
            return Optional.of(conditions ? "qualified" : "committed");
        }
        return answer.matches("no|n|disagree|false|not committed") ? Optional.of("not-committed") : Optional.empty();
    }

    /** Whether somebody agrees that their answer is published. */
    static Optional<Boolean> consent(String text) {
        String answer = folded(text);
        if (answer.matches(
                "yes( please| you may| you can| that is fine| of course)?|y|ok|okay|true|agree|agreed|i agree"
                        + "|i consent|i give (my )?(consent|permission)|ydw|iawn")) {
            return Optional.of(true);
        }
        return answer.matches(
                        "no( thanks| thank you| please do not)?|n|false|disagree|i disagree|i do not (agree|consent)"
                                + "|do not publish|please do not publish|private|keep (it )?private|confidential")
                ? Optional.of(false)
                : Optional.empty();
    }

    private static String folded(String text) {
        return Slug.folded(text).toLowerCase(Locale.ROOT);
    }
}
