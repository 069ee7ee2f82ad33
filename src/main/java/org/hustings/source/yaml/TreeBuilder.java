package org.hustings.source.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hustings.source.yaml.YamlNode.Entry;
import org.hustings.source.yaml.YamlNode.Mapping;
import org.hustings.source.yaml.YamlNode.Scalar;
import org.hustings.source.yaml.YamlNode.Sequence;
import org.hustings.source.yaml.YamlNode.Style;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds the tree of one document from the engine's events, and reports what YAML allows and this project does not. */
final class TreeBuilder {

    /** What looks more like a part of a text than like a comment. */
    private static final Pattern HASH = Pattern.compile("[ \t]+(?<comment>#[^\\s#].*)");

    /** How many levels a file may nest. */
    static final int DEEPEST = 64;

    private final String text;
    private final Iterator<Event> events;
    private final Findings findings;
    private final Anchors anchors;
    /** The lines of the text; null until they are needed, which is seldom. */
    private SourceLines lines;

    private Optional<ScalarEvent> lastScalar = Optional.empty();

    TreeBuilder(String text, Iterator<Event> events, Findings findings, Anchors anchors) {
        this.text = text;
        this.events = events;
        this.findings = findings;
        this.anchors = anchors;
    }

    /** The scalar that was read last, for finding out why it went wrong after it. */
    Optional<ScalarEvent> lastScalar() {
        return lastScalar;
    }

    /** The root of the only document; nothing where the file says nothing. */
    Optional<YamlNode> document() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return Optional.empty();
        }
        YamlNode root = node(events.next(), 1);
        events.next();
        Event next = events.next();
        if (next.getEventId() == Event.ID.DocumentStart) {
            findings.add(
                    start(next),
                    "a second document starts here, and a file holds just one",
                    "delete the line \"---\", or move what follows into a file of its own");
        }
        return root instanceof Scalar scalar && scalar.isEmpty() ? Optional.empty() : Optional.of(root);
    }

    private YamlNode node(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            long at = start(alias);
            return anchors.resolve(anchor(alias).orElseThrow(), at, depth)
                    .orElseGet(() -> new Scalar(at, "", Style.PLAIN));
        }
        Optional<String> anchor = anchor((NodeEvent) event);
        anchor.ifPresent(anchors::open);
        YamlNode node = event instanceof ScalarEvent scalar ? scalar(scalar) : collection(event, depth);
        anchor.ifPresent(name -> anchors.close(name, node));
        return node;
    }

    private static Optional<String> anchor(NodeEvent event) {
        return event.getAnchor().map(anchor -> anchor.getValue());
    }

    private Scalar scalar(ScalarEvent event) {
        lastScalar = Optional.of(event);
        event.getTag().ifPresent(tag -> rejectTag(start(event)));
        Style style = switch (event.getScalarStyle()) {
            case DOUBLE_QUOTED, SINGLE_QUOTED -> Style.QUOTED;
            case LITERAL, FOLDED -> Style.BLOCK;
            default -> Style.PLAIN;
        };
        if (event.getValue().codePoints().anyMatch(TreeBuilder::isSurrogate)) {
            findings.add(
                    start(event),
                    "an escape in this text stands for half a character (\\uD800 to \\uDFFF)",
                    "type the character itself");
        }
        if (style == Style.PLAIN) {
            warnOfHash(position(event.getEndMark().orElseThrow()));
            warnOfDashes(
                    Position.line(start(event)),
                    Position.line(position(event.getEndMark().orElseThrow())));
        }
        boolean doubleQuoted = event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
        return new Scalar(start(event), SeparatorEscapes.shown(event.getValue(), doubleQuoted), style);
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** A # that was meant to be read is a comment all the same where a space is before it. */
    private void warnOfHash(long end) {
        if (!text.contains(" #")) {
            return;
        }
        if (lines == null) {
            lines = SourceLines.of(text);
        }
        int line = Position.line(end);
        String whole = lines.text(line);
        Matcher hash = HASH.matcher(whole);
        hash.region(whole.offsetByCodePoints(0, Position.column(end) - 1), whole.length());
        if (hash.lookingAt()) {
            String example = lines.key(line)
                    .map(key ->
                            ": " + key.with("\"" + Diagnosis.brief(key.value()).replace("\"", "\\\"") + "\""))
                    .orElse("");
            findings.warn(
                    Position.of(line, lines.column(line, hash.start("comment"))),
                    "a # behind a space starts a comment, so \"" + Diagnosis.brief(hash.group("comment"))
                            + "\" is no part of the text",
                    "if it is to be read, put the whole text in quotes" + example
                            + "; if it is a comment, put a space behind the #");
        }
    }

    /** A list item that is indented too far is no error in YAML, but hardly ever what was meant. */
    private void warnOfDashes(int first, int last) {
        if (first == last) {
            return;
        }
        if (lines == null) {
            lines = SourceLines.of(text);
        }
        for (int line = first + 1; line <= last; line++) {
            if (lines.text(line).strip().startsWith("- ")) {
                findings.warn(
                        Position.of(line, lines.indent(line) + 1),
                        "this line starts with a dash, but its indentation makes it part of the text above",
                        "start it in the same column as the dashes it belongs with; if it is part of the text, put the"
                                + " whole text in quotes");
            }
        }
    }

    private YamlNode collection(Event event, int depth) {
        CollectionStartEvent start = (CollectionStartEvent) event;
        if (depth > DEEPEST) {
            throw new TooDeepException(start(event));
        }
        start.getTag().ifPresent(tag -> rejectTag(start(event)));
        return start instanceof MappingStartEvent ? mapping(start, depth) : sequence(start, depth);
    }

    private void rejectTag(long at) {
        findings.add(
                at,
                "a value that starts with ! is a YAML tag, and tags are not allowed",
                "if the ! belongs to the text, put the whole text in quotes; otherwise delete the tag");
    }

    private Sequence sequence(CollectionStartEvent start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, depth + 1));
            event = events.next();
        }
        return new Sequence(start(start), items);
    }

    private Mapping mapping(CollectionStartEvent start, int depth) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            long at = start(event);
            Optional<String> key = key(event, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (key.isPresent() && isNew(key.get(), at, lines)) {
                entries.add(new Entry(key.get(), at, value));
            }
            event = events.next();
        }
        return new Mapping(start(start), entries);
    }

    private Optional<String> key(Event event, int depth) {
        YamlNode key = node(event, depth);
        if (key instanceof Scalar scalar && !scalar.isEmpty()) {
            return Optional.of(scalar.text());
        }
        if (event instanceof AliasEvent && key instanceof Scalar) {
            return Optional.empty(); // said already
        }
        findings.add(
                start(event),
                key instanceof Scalar ? "there is no key before this colon" : "a list or a map cannot be a key",
                "write a word, a colon, a space and the value, as in \"name: Jo Sample\"");
        return Optional.empty();
    }

    private boolean isNew(String key, long at, Map<String, Integer> lines) {
        Integer first = lines.putIfAbsent(key, Position.line(at));
        if (first == null) {
            return true;
        }
        findings.add(
                at,
                "\"" + key + "\" is written twice in this block; the first is in line " + first,
                "keep the one that is right and delete the other");
        return false;
    }

    private static long start(Event event) {
        return position(event.getStartMark().orElseThrow());
    }

    /** Where the engine's mark points; it counts from 0, in code points. */
    static long position(Mark mark) {
        return Position.of(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Ends the reading of a file that nests without end. */
    static final class TooDeepException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final long at;

        TooDeepException(long at) {
            super(null, null, false, false);
            this.at = at;
        }

        long at() {
            return at;
        }
    }
}
