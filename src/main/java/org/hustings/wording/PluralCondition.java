package org.hustings.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition in CLDR's notation for plural rules, for example {@code v = 0 and i % 10 = 2..4 and i % 100 != 12..14}.
 *
 * @param alternatives of which one must hold; each is a list of relations that all must
 */
record PluralCondition(List<List<Relation>> alternatives) {

    private static final Pattern RELATION =
            Pattern.compile("([nivwft]) *(?:% *(\\d{1,9}))? *(!?=) *(\\d{1,9}(?:\\.\\.\\d{1,9})?"
                    + "(?: *, *\\d{1,9}(?:\\.\\.\\d{1,9})?)*)");

    PluralCondition {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /**
     * Compares a number's operand with ranges.
     *
     * @param modulus what the operand is divided by, to compare what is left over; zero for the operand itself
     * @param equal whether it must lie in one of the ranges, or in none
     */
    record Relation(char operand, BigDecimal modulus, boolean equal, List<Range> ranges) {

        Relation {
            ranges = List.copyOf(ranges);
        }

        boolean holds(BigDecimal n) {
            BigDecimal whole = operand(n);
            BigDecimal value = modulus.signum() == 0 ? whole : whole.remainder(modulus);
            return equal == ranges.stream().anyMatch(range -> range.holds(value));
        }

        /** The operands of CLDR: the number, its whole part, and how many decimals it has and which. */
        private BigDecimal operand(BigDecimal n) {
            BigDecimal size = n.abs();
            BigDecimal written = size.scale() < 0 ? size.setScale(0) : size;
            BigDecimal bare = written.stripTrailingZeros();
            return switch (operand) {
                case 'n' -> written;
                case 'i' -> new BigDecimal(written.toBigInteger());
                case 'v' -> BigDecimal.valueOf(written.scale());
                case 'w' -> BigDecimal.valueOf(Math.max(0, bare.scale()));
                case 'f' -> decimals(written);
                default -> decimals(bare);
            };
        }

        private static BigDecimal decimals(BigDecimal value) {
            return value.remainder(BigDecimal.ONE).scaleByPowerOfTen(Math.max(0, value.scale()));
        }
    }

    /** Whole numbers from one to another. */
    record Range(BigDecimal from, BigDecimal to) {

        boolean holds(BigDecimal value) {
            boolean isWhole = value.stripTrailingZeros().scale() <= 0;
            return isWhole && value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
        }
    }

    /** Reads a condition; absent where it is none. */
    static Optional<PluralCondition> read(String text) {
        List<List<Relation>> alternatives = new ArrayList<>();
        for (String alternative : text.strip().split(" +or +", -1)) {
            List<Relation> relations = new ArrayList<>();
            for (String part : alternative.split(" +and +", -1)) {
                Matcher relation = RELATION.matcher(part);
                if (!relation.matches()) {
                    return Optional.empty();
                }
                relations.add(relation(relation));
            }
            alternatives.add(relations);
        }
        return Optional.of(new PluralCondition(alternatives));
    }

    private static Relation relation(Matcher parts) {
        List<Range> ranges = new ArrayList<>();
        for (String range : parts.group(4).split(" *, *", -1)) {
            String[] ends = range.split("\\.\\.", -1);
            ranges.add(new Range(new BigDecimal(ends[0]), new BigDecimal(ends[ends.length - 1])));
        }
        BigDecimal modulus = parts.group(2) == null ? BigDecimal.ZERO : new BigDecimal(parts.group(2));
        return new Relation(parts.group(1).charAt(0), modulus, parts.group(3).equals("="), ranges);
    }

    /** Whether a number meets the condition. */
    boolean takes(BigDecimal n) {
        return alternatives.stream().anyMatch(relations -> relations.stream().allMatch(relation -> relation.holds(n)));
    }
}
