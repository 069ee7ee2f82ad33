package org.hustings.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The data macros that prose can use. */
public enum MacroKind {
    /** {@code tally::CALL[]} */
    TALLY(true),
    /** {@code scorecard::CANDIDATE[]} */
    SCORECARD(true),
    /** {@code ballot::BALLOT[]} */
    BALLOT(true),
    /** {@code indicator::AGREEMENT/INDICATOR[]} */
    INDICATOR(true),
    /** {@code pledge:CALL/PLEDGE[text]} */
    PLEDGE(false),
    /** {@code candidate:CANDIDATE[text]} */
    CANDIDATE(false),
    /** {@code count:TARGET[]} */
    COUNT(false);

    private final boolean block;

    MacroKind(boolean block) {
        this.block = block;
    }

    /** Whether it stands on a line of its own and becomes a block. */
    public boolean isBlock() {
        return block;
    }

    /** The name that authors write. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MacroKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The names of the block macros, or of those in running text. */
    static Set<String> words(boolean block) {
        return Arrays.stream(values())
                .filter(kind -> kind.block == block)
                .map(MacroKind::word)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
