package org.hustings.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Redirects;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlNode.Entry;
import org.hustings.source.yaml.YamlNode.Mapping;
import org.hustings.source.yaml.YamlNode.Scalar;

/** {@code redirects.yaml}: a map from old to new path, and the list {@code gone}. */
public enum RedirectsShape implements Shape {
    INSTANCE;

    private static final String GONE = "gone";
    private static final String NO_PATH = ":?#\\";
    private static final String HINT = "write a path from the site's root, as in \"elections/old-name/\"";

    @Override
    public Object read(YamlNode node, Binder binder) {
        if (!(node instanceof Mapping map)) {
            binder.reportUnexpected(node, noun(), "write each on a line of its own: old/path/: new/path/");
            return null;
        }
        Map<String, String> moved = new LinkedHashMap<>();
        List<String> gone = new ArrayList<>();
        for (Entry entry : map.entries()) {
            if (entry.key().equals(GONE)) {
                readGone(entry.value(), gone, binder);
            } else {
                readMoved(entry, moved, binder);
            }
        }
        return new Redirects(moved, gone);
    }

    private static void readMoved(Entry entry, Map<String, String> moved, Binder binder) {
        String from = path(entry.key(), entry.keyPosition(), binder);
        Object to = ScalarShape.TEXT.read(entry.value(), binder);
        String target = to == null ? null : path((String) to, entry.value().position(), binder);
        if (from == null || target == null) {
            return;
        }
        if (from.isEmpty()) {
            binder.report(entry.keyPosition(), "value", "the front page cannot be redirected", HINT);
        } else if (moved.putIfAbsent(from, target) != null) {
            binder.report(
                    entry.keyPosition(),
                    "value",
                    "\"" + from + "\" is redirected twice",
                    "keep the line that is right and delete the other");
        }
    }

    private static void readGone(YamlNode node, List<String> gone, Binder binder) {
        if (Binder.isNothing(node)) {
            return;
        }
        if (node instanceof YamlNode.Sequence list) {
            for (YamlNode item : list.items()) {
                Object text = ScalarShape.TEXT.read(item, binder);
                String path = text == null ? null : path((String) text, item.position(), binder);
                if (path != null) {
                    gone.add(path);
                }
            }
        } else {
            binder.reportUnexpected(
                    node, "a list", node instanceof Scalar one ? "write it in brackets: [" + one.text() + "]" : HINT);
        }
    }

    /** A path without a slash at its start; {@code null} where it is none, or would lead out of the site. */
    private static String path(String written, long position, Binder binder) {
        String path = written.startsWith("/") ? written.substring(1) : written;
        Optional<String> misfit = misfit(path);
        boolean inside = !path.startsWith("/") && misfit.isEmpty();
        for (String step : path.split("/", -1)) {
            inside &= !step.equals(".") && !step.equals("..");
        }
        int odd = firstOdd(path);
        if (inside && odd >= 0) {
            binder.report(
                    position,
                    "value",
                    "'" + path.charAt(odd) + "' means something else to each web host, in " + Binder.quoted(written),
                    path.charAt(odd) == '*'
                            ? "write a line for each page that was published"
                            : "write the path as its page's folder is called");
            return null;
        }
        if (!inside || path.contains("//")) {
            binder.report(
                    position,
                    "value",
                    "expected a path of this site, found " + Binder.quoted(written)
                            + misfit.map(what -> ", which has " + what + " in it")
                                    .orElse(""),
                    HINT);
            return null;
        }
        return path;
    }

    /** What no path of a page has: a long one is not told as a whole. */
    private static Optional<String> misfit(String path) {
        return path.chars()
                .filter(letter -> letter <= ' ' || NO_PATH.indexOf(letter) >= 0)
                .mapToObj(letter -> letter <= ' ' ? "a space" : "'" + (char) letter + "'")
                .findFirst();
    }

    /** Hosts take {@code *} for anything, and {@code %20} for a space or for what it says. */
    private static int firstOdd(String path) {
        for (int i = 0; i < path.length(); i++) {
            if ("*%".indexOf(path.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String noun() {
        return "a map from old to new path";
    }

    @Override
    public String example() {
        return "{old/path/: new/path/}";
    }
}
