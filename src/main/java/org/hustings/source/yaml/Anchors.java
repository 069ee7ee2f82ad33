package org.hustings.source.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hustings.source.yaml.YamlNode.Entry;
import org.hustings.source.yaml.YamlNode.Mapping;
import org.hustings.source.yaml.YamlNode.Sequence;

/**
 * What the anchors of one document mark. Aliases share the marked node, so they cost no memory here; but whoever walks
 * the tree meets them in full, and few short lines can stand for billions of values. Hence the bound.
 */
final class Anchors {

    /** How many values all aliases of a file may stand for. */
    static final int MOST_VALUES = 10_000;

    private final Map<String, Optional<YamlNode>> marked = new HashMap<>();
    private final Findings findings;
    private final boolean complete;
    private long values;

    /** @param complete whether the whole document is read, so that an anchor that is missing is missing indeed */
    Anchors(Findings findings, boolean complete) {
        this.findings = findings;
        this.complete = complete;
    }

    /** Notes that the node of an anchor has begun. */
    void open(String name) {
        marked.put(name, Optional.empty());
    }

    /** Notes the node of an anchor. */
    void close(String name, YamlNode node) {
        marked.put(name, Optional.of(node));
    }

    /** What an alias stands for, or nothing where it may not stand for it; that is then reported. */
    Optional<YamlNode> resolve(String name, long at, int depth) {
        Optional<YamlNode> node = marked.get(name);
        if (node == null) {
            reportMissing(name, at);
            return Optional.empty();
        }
        if (node.isEmpty()) {
            findings.add(at, "\"*" + name + "\" stands for a block that it is itself a part of", "write the block out");
            return Optional.empty();
        }
        return node.filter(found -> fits(found, at, depth));
    }

    private void reportMissing(String name, long at) {
        if (complete) {
            findings.add(
                    at,
                    "a value that starts with * refers to a block marked \"&" + name + "\", and there is none above",
                    "if the * belongs to the text, put the whole text in quotes");
        }
    }

    private boolean fits(YamlNode node, long at, int depth) {
        if (values > MOST_VALUES) {
            return false;
        }
        values += count(node);
        if (values > MOST_VALUES) {
            findings.add(
                    at,
                    "the aliases (*) up to here stand for more than " + MOST_VALUES + " values",
                    "write the values out, or split the file");
            return false;
        }
        if (depth + height(node) > TreeBuilder.DEEPEST) {
            findings.add(
                    at, "this alias (*) nests more than " + TreeBuilder.DEEPEST + " levels", "write the values out");
            return false;
        }
        return true;
    }

    private static long count(YamlNode node) {
        long count = 1;
        if (node instanceof Mapping map) {
            for (Entry entry : map.entries()) {
                count += count(entry.value());
            }
        } else if (node instanceof Sequence list) {
            for (YamlNode item : list.items()) {
                count += count(item);
            }
        }
        return count;
    }

    private static int height(YamlNode node) {
        int height = 0;
        if (node instanceof Mapping map) {
            for (Entry entry : map.entries()) {
                height = Math.max(height, height(entry.value()));
            }
        } else if (node instanceof Sequence list) {
            for (YamlNode item : list.items()) {
                height = Math.max(height, height(item));
            }
        }
        return height + 1;
    }
}
