package org.hustings.source.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes in a good file the slips that fingers and editors make. */
final class Slips {

    private static final String[] TYPED = {
        " ", "  ", "\n", "\n\n", ":", ": ", " #", "#", "-", "- ", "\"", "'", "''", "[", "]", "{", "}", ",", "\\", "\t",
        "|", ">", "|-", ">+", "&a ", "*a", "!x ", "%", "@", "?", "---\n", "...\n", "x", "é", "\uFEFF", "\u0085", "\r",
        "\r\n", "\\u00e9", "\\\n", "~"
    };

    private Slips() {}

    static String in(String yaml, Random random) {
        String slipped = yaml;
        for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
            slipped = random.nextInt(3) == 0 ? inLines(slipped, random) : inCharacters(slipped, random);
        }
        return slipped;
    }

    private static String inCharacters(String yaml, Random random) {
        int at = random.nextInt(yaml.length() + 1);
        int end = random.nextInt(3) == 0 ? Math.min(yaml.length(), at + 1 + random.nextInt(3)) : at;
        String typed = random.nextInt(4) == 0 ? "" : TYPED[random.nextInt(TYPED.length)];
        return yaml.substring(0, at) + typed + yaml.substring(end);
    }

    private static String inLines(String yaml, Random random) {
        List<String> lines = new ArrayList<>(List.of(yaml.split("\n", -1)));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> lines.set(at, " ".repeat(random.nextInt(5)) + line);
            case 3 -> lines.set(at, line.stripLeading());
            default -> lines.set(at, line.isEmpty() ? line : line.substring(1));
        }
        return String.join("\n", lines);
    }
}
