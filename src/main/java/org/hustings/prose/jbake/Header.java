package org.hustings.prose.jbake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/**
 * A first look at a file's header, before JBake reads it. JBake answers a malformed header by leaving the file out; this
 * finds what is malformed and where.
 *
 * @param entries the entries with their lines, by name; an AsciiDoc entry {@code jbake-date} is {@code date}
 * @param keyValue whether this is JBake's {@code key=value} header, closed by a separator
 * @param problems what is wrong with it
 */
record Header(Map<String, Entry> entries, boolean keyValue, List<Problem> problems) {

    static final String RULE = "prose-header";

    private static final Pattern KEY_VALUE = Pattern.compile("\\s*([\\p{L}_][\\w.-]*)\\s*=(.*)");
    private static final Pattern KNOWN_KEY = Pattern.compile("title|type|status|date|tags|summary|cached|author");
    private static final Pattern ATTRIBUTE = Pattern.compile(":(!?[\\p{L}\\d_][\\w-]*!?):(?:[ \\t]+(.*))?");
    private static final Pattern FENCE = Pattern.compile("(-{4,}|\\.{4,}|\\+{4,}|/{4,}|`{3,})\\s*");
    private static final Pattern TITLE = Pattern.compile("[=#] ");
    private static final Pattern ENTRY = Pattern.compile(":|\\s*:?jbake-");
    private static final Pattern ASIDE = Pattern.compile("//|(?:include|ifdef|ifndef|ifeval|endif)::");
    private static final String JBAKE = "jbake-";

    /**
     * One entry.
     *
     * @param value the text as written
     * @param location where
     */
    record Entry(String value, Location location) {}

    /** Reads the header of a file. */
    static Header scan(String file, List<String> lines, String separator, boolean asciiDoc) {
        Scan scan = new Scan(file, lines);
        int first = scan.firstText();
        Matcher start = KEY_VALUE.matcher(first < lines.size() ? lines.get(first) : "");
        if (start.matches()) {
            int close = scan.indexOf(separator);
            if (close >= 0 || KNOWN_KEY.matcher(start.group(1)).matches()) {
                return scan.keyValues(first, close, separator);
            }
        }
        return asciiDoc ? scan.attributes() : new Header(Map.of(), false, List.of());
    }

    /** An entry by name. */
    Optional<Entry> entry(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** How many lines of a file are a {@code key=value} header and what closes it; none of another kind of header. */
    int lines(List<String> file, String separator) {
        return keyValue ? file.stream().map(String::strip).toList().indexOf(separator) + 1 : 0;
    }

    /** Whether it cannot be read, so that there is no use in reading the rest. */
    boolean isBroken() {
        return keyValue && problems.stream().anyMatch(Problem::isError);
    }

    private static final class Scan {

        private final String file;
        private final List<String> lines;
        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Scan(String file, List<String> lines) {
            this.file = file;
            this.lines = lines;
        }

        int firstText() {
            int line = 0;
            while (line < lines.size() && lines.get(line).isBlank()) {
                line++;
            }
            return line;
        }

        int indexOf(String separator) {
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).strip().equals(separator)) {
                    return line;
                }
            }
            return -1;
        }

        Header keyValues(int first, int close, String separator) {
            if (close < 0) {
                error(
                        first,
                        "the header that starts here is not closed by a line `" + separator + "`",
                        "Put a line `" + separator + "` between the header and the text.");
                return header(true);
            }
            if (!lines.get(close).equals(separator)) {
                error(close, "the line `" + separator + "` has spaces around it", "Remove the spaces.");
            }
            for (int line = first; line < close; line++) {
                keyValue(line);
            }
            return header(true);
        }

        private void keyValue(int line) {
            String text = lines.get(line);
            Matcher matcher = KEY_VALUE.matcher(text);
            if (matcher.matches()) {
                put(matcher.group(1), matcher.group(2).strip(), line);
            } else if (!text.isBlank()) {
                error(
                        line,
                        "the header line `" + text.strip() + "` is not of the form `key=value`",
                        "Write it as `key=value`, or close the header above it.");
            }
        }

        Header attributes() {
            int body = header();
            String fence = "";
            for (int line = body; line < lines.size(); line++) {
                String text = lines.get(line);
                Matcher matcher = FENCE.matcher(text);
                if (matcher.matches() && (fence.isEmpty() || fence.equals(matcher.group(1)))) {
                    fence = fence.isEmpty() ? matcher.group(1) : "";
                } else if (fence.isEmpty()) {
                    late(line, text);
                }
            }
            return header(false);
        }

        private void late(int line, String text) {
            Matcher matcher = ATTRIBUTE.matcher(text);
            if (matcher.matches() && matcher.group(1).startsWith(JBAKE)) {
                error(
                        line,
                        "`:" + matcher.group(1) + ":` stands below the header and has no effect",
                        "Move it up, directly below the title; a blank line ends the header.");
            }
        }

        /** Walks through an AsciiDoc header; answers with the index of the first line after it. */
        private int header() {
            boolean titled = false;
            boolean comment = false;
            int people = 0;
            for (int line = 0; line < lines.size(); line++) {
                String text = lines.get(line);
                if (text.startsWith("////")) {
                    comment = !comment;
                } else if (!comment && ENTRY.matcher(text).lookingAt()) {
                    line = attribute(line, text);
                } else if (!comment && !titled && TITLE.matcher(text).lookingAt()) {
                    titled = true;
                } else if (!comment && !aside(text) && ends(text, titled, people++)) {
                    return line;
                }
            }
            return lines.size();
        }

        /** Whether a line that is no entry ends the header; below the title stand at most an author and a revision. */
        private static boolean ends(String text, boolean titled, int people) {
            return text.isBlank() ? titled : !titled || people > 1;
        }

        private static boolean aside(String text) {
            return ASIDE.matcher(text).lookingAt();
        }

        /** Reads an attribute entry; answers with the index of its last line. */
        private int attribute(int line, String text) {
            Matcher matcher = ATTRIBUTE.matcher(text);
            if (!matcher.matches()) {
                error(
                        line,
                        "the header line `" + text.strip() + "` is not of the form `:name: value`",
                        "Write a colon on both sides of the name and a space before the value.");
                return line;
            }
            String name = matcher.group(1);
            String value = matcher.group(2) == null ? "" : matcher.group(2).strip();
            put(name.startsWith(JBAKE) ? name.substring(JBAKE.length()) : name, value, line);
            int last = line;
            while (lines.get(last).endsWith(" \\") && last + 1 < lines.size()) {
                last++;
            }
            return last;
        }

        private void put(String name, String value, int line) {
            entries.put(name, new Entry(value, new Location(file, line + 1, 0)));
        }

        private void error(int line, String message, String hint) {
            problems.add(Problem.error(new Location(file, line + 1, 0), RULE, message, hint));
        }

        private Header header(boolean keyValue) {
            return new Header(Map.copyOf(entries), keyValue, List.copyOf(problems));
        }
    }
}
