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
        if (answer.matches(
                "(i )?(decline|declined)( to (answer|say|comment))?|(i )?(would )?(prefer|rather) not( to)?( (say|answer))?"
                        + "|no comment|(i )?will not (say|answer)")) {
            return Optional.of("declined");
        }
        if (answer.matches(
                "(yes|y)( i)?( (agree|commit|pledge|do|will))?( to this)?|agree|i agree|agreed|committed|i commit"
                        + "|i (will|do|pledge|commit to this)|true")) {
            return Optional.of("committed");
        }
        boolean conditions =
                answer.matches("yes .*\\b(but|if|conditions?|partly|in part|subject|provided|unless|except)\\b.*"
                        + "|qualified|yes qualified");
        boolean denies = answer.matches(".*\\b(not|no|never)\\b.*");
        if (conditions && !denies) {
            return Optional.of("qualified");
        }
        return answer.matches("no|n|disagree|i disagree|not committed")
                ? Optional.of("not-committed")
                : Optional.empty();
    }

    /** Whether an answer is one that many give, rather than somebody's own words. */
    static boolean isPlain(String text) {
        return answer(text).isPresent() && folded(text).split(" ").length <= 3;
    }

    /** Whether somebody agrees that their answer is published. */
    static Optional<Boolean> consent(String text) {
        String answer = folded(text);
        if (answer.matches(
                "yes( please| you may| you can| that is fine| of course)?|y|ok|okay|true|agree|agreed|i agree"
                        + "|i consent|i give (my )?(consent|permission)|ydw|iawn")) {
            return Optional.of(true);
        }
        if (answer.matches("i (consent|agree) to .*")
                && !answer.matches(".*\\b(not|but|only|if|except|without)\\b.*")) {
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
