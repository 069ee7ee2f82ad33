package org.hustings.source.yaml;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hustings.source.yaml.YamlNode.Entry;

/** The entries and items of all maps and lists that are still being read, the inner ones behind the outer ones. */
final class Unfinished {

    /** Up to so many entries, looking at each is faster than keeping a set. */
    private static final int FEW = 24;

    private Entry[] entries = new Entry[256];
    private YamlNode[] items = new YamlNode[256];
    private int entryCount;
    private int itemCount;

    void clear() {
        entryCount = 0;
        itemCount = 0;
    }

    void checkDepth(int depth) {
        if (depth > TreeBuilder.DEEPEST) {
            throw new UnsureException();
        }
    }

    /** How many entries there are, which is where those of a new map start. */
    int entries() {
        return entryCount;
    }

    /** How many items there are, which is where those of a new list start. */
    int items() {
        return itemCount;
    }

    void add(YamlNode item) {
        if (itemCount == items.length) {
            items = Arrays.copyOf(items, itemCount * 2);
        }
        items[itemCount++] = item;
    }

    /** Adds an entry to the map that starts at {@code base}. */
    void add(int base, String key, long keyPosition, YamlNode value) {
        if (entryCount == entries.length) {
            entries = Arrays.copyOf(entries, entryCount * 2);
        }
        if (entryCount - base < FEW) {
            checkNew(base, key);
        }
        entries[entryCount++] = new Entry(key, keyPosition, value);
    }

    private void checkNew(int base, String key) {
        for (int i = base; i < entryCount; i++) {
            if (entries[i].key().equals(key)) {
                throw new UnsureException();
            }
        }
    }

    List<Entry> takeEntries(int base) {
        Entry[] taken = Arrays.copyOfRange(entries, base, entryCount);
        entryCount = base;
        if (taken.length > FEW) {
            checkAllNew(taken);
        }
        return List.of(taken);
    }

    private static void checkAllNew(Entry[] taken) {
        Set<String> keys = new HashSet<>();
        for (Entry entry : taken) {
            if (!keys.add(entry.key())) {
                throw new UnsureException();
            }
        }
    }

    List<YamlNode> takeItems(int base) {
        YamlNode[] taken = Arrays.copyOfRange(items, base, itemCount);
        itemCount = base;
        return List.of(taken);
    }
}
