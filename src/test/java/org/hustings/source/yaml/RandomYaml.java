package org.hustings.source.yaml;

import java.util.Random;

/** Writes documents of every shape that the quick reader knows, and of some that it does not; the same for one seed. */
final class RandomYaml {

    private static final String[] WORDS = {
        "name",
        "on",
        "a",
        "2021-04-12",
        "no",
        "x y",
        "it's",
        "a: b",
        "a#b",
        "#",
        "-",
        "- x",
        "é",
        "𝄞",
        "https://x.example/a?b=c",
        "\"",
        "'",
        "[",
        "{k: v}",
        "]",
        ",",
        "*",
        "&a",
        "!t",
        "%",
        "@",
        "|",
        ">",
        "?",
        "? q",
        ":",
        "::",
        "a:",
        "...",
        "---",
        "1.10",
        "a  b",
        "\\n",
        "\\x41",
        "\\",
        "null",
        "~",
        "12:30",
        "a,b",
        "a, b",
        "-5",
        ".5",
        "<<",
        "\u00A0",
        "\u2028"
    };

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private int keys;

    private RandomYaml(long seed) {
        this.random = new Random(seed);
    }

    static String document(long seed) {
        RandomYaml yaml = new RandomYaml(seed);
        if (yaml.chance(10)) {
            yaml.out.append("---\n");
        }
        if (yaml.chance(4)) {
            yaml.list(0, 0);
        } else {
            yaml.map(0, 0, true);
        }
        if (yaml.chance(10)) {
            yaml.out.setLength(yaml.out.length() - 1);
        }
        return yaml.out.toString();
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private void map(int indent, int depth, boolean indentFirst) {
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            noise();
            if (i > 0 || indentFirst) {
                spaces(indent);
            }
            key();
            out.append(':');
            value(indent, depth, chance(4) ? 0 : 1 + random.nextInt(4));
        }
    }

    private void list(int indent, int depth) {
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            noise();
            spaces(indent);
            out.append('-');
            if (depth < 4 && chance(3)) {
                int gap = 1 + random.nextInt(2);
                spaces(gap);
                map(indent + 1 + gap, depth + 1, false);
            } else {
                value(indent, depth, 1 + random.nextInt(4));
            }
        }
    }

    private void key() {
        String key = chance(12) ? word() : "k" + keys++;
        if (chance(6)) {
            char quote = chance(2) ? '"' : '\'';
            out.append(quote).append(key).append(quote);
        } else {
            out.append(key);
        }
        if (chance(12)) {
            out.append(' ');
        }
    }

    private void value(int indent, int depth, int deeper) {
        switch (depth < 4 ? random.nextInt(9) : 2 + random.nextInt(7)) {
            case 0 -> {
                end();
                map(indent + Math.max(deeper, 1), depth + 1, true);
            }
            case 1 -> {
                end();
                list(indent + deeper, depth + 1);
            }
            case 2 -> end();
            case 3 -> {
                out.append(' ');
                flow(depth, indent);
                end();
            }
            case 4 -> block(indent);
            case 5, 6 -> {
                out.append(chance(8) ? "\n" + " ".repeat(indent + 1) : " ");
                quoted(indent);
                end();
            }
            default -> {
                out.append(chance(8) ? "\n" + " ".repeat(indent + 1) : " ");
                text(indent);
                end();
            }
        }
    }

    private void text(int indent) {
        out.append(word());
        while (chance(3)) {
            out.append(chance(4) ? "\n".repeat(1 + random.nextInt(3)) + " ".repeat(indent + random.nextInt(3)) : " ");
            out.append(word());
        }
    }

    private void quoted(int indent) {
        char quote = chance(2) ? '"' : '\'';
        out.append(quote);
        text(indent);
        out.append(quote);
    }

    private void flow(int depth, int indent) {
        boolean map = chance(2);
        out.append(map ? '{' : '[');
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            gap(indent);
            if (map) {
                key();
                out.append(chance(15) ? ":" : ": ");
            }
            if (depth < 4 && chance(4)) {
                flow(depth + 1, indent);
            } else if (chance(3)) {
                quoted(indent);
            } else if (!chance(8)) {
                out.append(word());
            }
            gap(indent);
            out.append(i + 1 < size || chance(8) ? "," : "");
        }
        out.append(map ? '}' : ']');
    }

    private void gap(int indent) {
        if (chance(8)) {
            out.append(chance(3) ? " # why\n" : "\n");
            spaces(random.nextInt(indent + 3));
        } else if (chance(2)) {
            out.append(' ');
        }
    }

    private void block(int indent) {
        int deeper = 1 + random.nextInt(3);
        out.append(chance(2) ? " |" : " >").append(chance(3) ? "+" : chance(2) ? "-" : "");
        out.append(chance(5) ? String.valueOf(1 + random.nextInt(3)) : "");
        end();
        int lines = random.nextInt(5);
        for (int i = 0; i < lines; i++) {
            if (chance(3)) {
                spaces(random.nextInt(indent + deeper + 2));
            } else {
                spaces(indent + deeper + (chance(5) ? random.nextInt(3) : 0));
                out.append(word()).append(' ').append(word());
            }
            out.append('\n');
        }
    }

    private void end() {
        out.append(chance(12) ? " " : "").append(chance(12) ? " # why" : "").append('\n');
    }

    private void noise() {
        if (chance(12)) {
            spaces(random.nextInt(4));
            out.append(chance(2) ? "# " + word() : "").append('\n');
        }
    }

    private String word() {
        return WORDS[chance(2) ? random.nextInt(4) : random.nextInt(WORDS.length)];
    }

    private void spaces(int count) {
        out.append(" ".repeat(count));
    }
}
