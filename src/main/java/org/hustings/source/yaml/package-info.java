/**
 * Text to located tree. In come the name and the bytes of one file; out come a {@link
 * org.hustings.source.yaml.YamlNode} tree in which every key and value knows its line and column, and the problems that
 * were met. Nothing is interpreted and nothing is known of the data contract, of other files or of a file system.
 *
 * <p>{@code EngineReader} is the reference: snakeyaml-engine's events, which are what Jackson's YAML is made of too.
 * Jackson's own tokens will not do, since they do not tell how a scalar was quoted, hide the anchors and tags of keys,
 * and turn the marks of a syntax error into a sentence.
 *
 * <p>{@code QuickReader} is for speed: it reads what editors ordinarily write at a small part of the engine's cost, and
 * gives up on everything else, faulty files included, which the reference then reads. The two never disagree; a test
 * holds them to it.
 */
package org.hustings.source.yaml;
