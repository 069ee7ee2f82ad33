package org.hustings.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.OddSpaces;
import org.hustings.source.yaml.Position;
import org.hustings.source.yaml.YamlNode;

/**
 * Turns located trees into values of the model, and collects everything that is wrong on the way. What cannot be read
 * leaves no value, and the rest is still looked at.
 *
 * <p>Not for use by several threads at once: keep one binder a thread, and the model's small values are shared.
 */
public final class Binder {

    private static final int LONGEST_QUOTE = 40;

    /** The words of YAML 1.2's core schema (10.3.2) for no value. */
    private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

    private final SharedValues shared = new SharedValues();
    private String file = "";
    private List<Problem> problems = new ArrayList<>();
    private List<String> lost = new ArrayList<>();

    /**
     * What came out of a tree.
     *
     * @param value absent where there is none
     * @param problems what is wrong, in no particular order
     * @param lost the ids of entries that could not be read, in their order
     */
    public record Bound(Optional<Object> value, List<Problem> problems, List<String> lost) {

        public Bound {
            problems = List.copyOf(problems);
            lost = List.copyOf(lost);
        }
    }

    /**
     * Reads a whole file.
     *
     * @param path the file, to show in problems
     * @param shape what the file is to contain
     * @param given the values of the components that the file's path gives, for a {@link RecordShape} that has such
     */
    public Bound bind(String path, YamlNode root, Shape shape, Object... given) {
        file = path;
        problems = new ArrayList<>();
        lost = new ArrayList<>();
        Object value = shape instanceof RecordShape type ? type.read(root, this, given) : shape.read(root, this);
        return new Bound(Optional.ofNullable(value), problems, lost);
    }

    SharedValues shared() {
        return shared;
    }

    void report(long position, String rule, String message, String hint) {
        report(Problem.error(at(position), rule, message, hint));
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    /** Remembers an entry that others may refer to, and that could not be read. */
    void lose(String id) {
        lost.add(id);
    }

    Location at(long position) {
        return Position.in(file, position);
    }

    /** Reports that a node is not what its shape asks for. */
    void reportUnexpected(YamlNode node, String noun, String hint) {
        report(node.position(), "value", "expected " + noun + ", found " + found(node), hint);
    }

    private static String found(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return isNothing(scalar) ? "nothing" : quoted(scalar.text());
        }
        return node instanceof YamlNode.Mapping ? "a map" : "a list";
    }

    /** What was typed, cut short where it is long. */
    static String quoted(String text) {
        String line = text.strip().replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= LONGEST_QUOTE) {
            return "\"" + line + "\"";
        }
        return "\"" + line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…\"";
    }

    /**
     * Whether a value is left out: nothing was written, or YAML's word for nothing where no text is expected. As a text the
     * word is what was typed, for Null is a surname; but it is asked whether it was meant.
     */
    boolean isLeftOut(YamlNode node, Shape shape) {
        if (isNothing(node)) {
            return true;
        }
        if (!(node instanceof YamlNode.Scalar scalar)
                || scalar.style() != YamlNode.Style.PLAIN
                || !NULLS.contains(scalar.text())) {
            return false;
        }
        boolean text = shape == ScalarShape.TEXT || shape instanceof LocalTextShape;
        if (text) {
            report(Problem.warning(
                    at(node.position()),
                    "value",
                    quoted(scalar.text()) + " is published as it stands, as a text",
                    "if there is nothing to say, delete it; if the word is meant, put it in quotes"));
        }
        return !text;
    }

    /** Whether nothing was written: a key with no value, or with nothing but spaces. */
    static boolean isNothing(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && OddSpaces.isNothingBut(scalar.text());
    }
}
