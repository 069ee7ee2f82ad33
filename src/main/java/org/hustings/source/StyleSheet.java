package org.hustings.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hustings.problem.Location;

/** A style sheet and the files of the project that it refers to by {@code url(...)} or {@code @import "..."}. */
final class StyleSheet {

    /** A comment, or a reference with its address in a group, whichever comes first. */
    private static final Pattern REFERENCE = Pattern.compile(
            "/\\*.*?\\*/|(?:url\\(\\s*|@import\\s+)[\"']([^\"']*)[\"']|url\\(\\s*([^)\"'\\s]*)", Pattern.DOTALL);
    /** An address that is no path from this style sheet: with a scheme, from the root, or into the sheet itself. */
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|/.*|#.*|", Pattern.DOTALL);

    private final String path;
    private final String css;

    /** @param path the path from the project folder */
    StyleSheet(String path, String css) {
        this.path = path;
        this.css = css;
    }

    /**
     * A reference to a file of the project.
     *
     * @param location where it stands
     * @param target the path of the file from the project folder
     */
    record Reference(Location location, String target) {}

    /** All references, in the order of the sheet. */
    List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(css);
        while (matcher.find()) {
            address(matcher)
                    .ifPresent(group -> references.add(
                            new Reference(location(matcher.start(group)), target(matcher.group(group)))));
        }
        return references;
    }

    /** The text with each reference leading to the file's published name; such files stay in their folder. */
    String withNames(Map<String, String> published) {
        StringBuilder renamed = new StringBuilder();
        int copied = 0;
        Matcher matcher = REFERENCE.matcher(css);
        while (matcher.find()) {
            Optional<Integer> group = address(matcher);
            String name =
                    group.map(g -> published.get(target(matcher.group(g)))).orElse(null);
            if (name != null) {
                int start = matcher.start(group.get());
                int end = start + pathLength(matcher.group(group.get()));
                renamed.append(css, copied, Math.max(start, css.lastIndexOf('/', end - 1) + 1));
                renamed.append(name, name.lastIndexOf('/') + 1, name.length());
                copied = end;
            }
        }
        return renamed.append(css, copied, css.length()).toString();
    }

    /** The group that holds an address of a file of the project. */
    private static Optional<Integer> address(MatchResult match) {
        int group = match.group(1) != null ? 1 : 2;
        String address = match.group(group);
        return address == null || ELSEWHERE.matcher(address).matches() ? Optional.empty() : Optional.of(group);
    }

    private String target(String address) {
        Deque<String> steps = new ArrayDeque<>(List.of(path.split("/", -1)));
        steps.removeLast();
        for (String step : address.substring(0, pathLength(address)).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** The length without a query or fragment. */
    private static int pathLength(String address) {
        int length = 0;
        while (length < address.length() && address.charAt(length) != '?' && address.charAt(length) != '#') {
            length++;
        }
        return length;
    }

    private Location location(int offset) {
        String before = css.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int start = before.lastIndexOf('\n') + 1;
        return new Location(path, line, before.codePointCount(start, offset) + 1);
    }
}
