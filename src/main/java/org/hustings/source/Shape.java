package org.hustings.source;

import org.hustings.source.yaml.YamlNode;

/** What a value in a file may be, and how it becomes a value of the model. Immutable; shared by all threads. */
public sealed interface Shape
        permits ListShape, LocalTextShape, MapShape, RecordShape, RedirectsShape, ScalarShape, StringsShape, TermShape {

    /**
     * The value of a node.
     *
     * @return {@code null} where the node is not of this shape, which {@code binder} has then been told
     */
    Object read(YamlNode node, Binder binder);

    /** What is expected here, to follow the word "expected": {@code a date such as 2021-05-06}. */
    String noun();

    /** A value as an editor might write it, on one line. */
    String example();
}
