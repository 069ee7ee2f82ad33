package org.hustings.source.yaml;

/**
 * Reads a YAML file into a tree with positions.
 *
 * <p>Not for use by several threads at once: keep one reader a thread. It may be used for any number of files, and is
 * the faster the more files it has seen, since it remembers the words that files share.
 */
public final class YamlReader {

    private final QuickReader quick = new QuickReader();

    /**
     * Reads one file. Everything wrong with it is in the result; nothing is thrown for what an editor typed.
     *
     * @param file the path to show in problems
     * @param bytes what the file contains
     */
    public Reading read(String file, byte[] bytes) {
        YamlNode tree = quick.read(bytes);
        return tree == null ? EngineReader.read(file, bytes) : Reading.of(tree);
    }
}
