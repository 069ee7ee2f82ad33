package org.hustings.importing.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Finds where each part of a YAML text starts and ends. The project's own tree knows where a value starts, which is what
 * a problem needs; an edit needs its end as well, and the engine's marks have it.
 */
final class PartReader {

    private final String text;
    private final boolean direct;
    private final Iterator<Event> events;

    private PartReader(String text) {
        this.text = text;
        this.direct = text.codePointCount(0, text.length()) == text.length();
        this.events = new Parse(LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setBufferSize(text.length() + 1)
                        .build())
                .parseString(text)
                .iterator();
    }

    /** What a text has; {@code root} is absent where it has nothing but comments. */
    record Parts(Optional<Part> root) {}

    /** The parts of a text; nothing where it is no YAML, or more than one document. */
    static Optional<Parts> read(String text) {
        try {
            return new PartReader(text).document();
        } catch (YamlEngineException | NumberFormatException broken) {
            return Optional.empty();
        }
    }

    private Optional<Parts> document() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return Optional.of(new Parts(Optional.empty()));
        }
        Part root = part(events.next());
        events.next();
        return events.next().getEventId() == Event.ID.StreamEnd
                ? Optional.of(new Parts(Optional.of(root)))
                : Optional.empty();
    }

    private Part part(Event event) {
        if (event instanceof AliasEvent) {
            return new Part.Alias(start(event), end(event));
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        return start instanceof MappingStartEvent ? mapping(start) : sequence(start);
    }

    private Part scalar(ScalarEvent event) {
        boolean block = event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED;
        int start = start(event);
        return new Part.Scalar(start, block ? blockEnd(start, end(event)) : end(event), event.getValue(), block);
    }

    /** The engine ends a block where the next thing starts; empty lines before that belong to it only under {@code +}. */
    private int blockEnd(int start, int mark) {
        int header = text.indexOf('\n', start);
        boolean kept =
                header >= 0 && text.substring(start, header).split("#", 2)[0].contains("+");
        int end = mark;
        while (end > start && text.charAt(end - 1) <= ' ' && !(kept && end == mark - 1)) {
            end--;
        }
        return kept ? Math.max(start, mark - 1) : end;
    }

    private Part sequence(CollectionStartEvent start) {
        List<Part> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(part(event));
            event = events.next();
        }
        int end = start.isFlow() || items.isEmpty()
                ? end(event)
                : items.get(items.size() - 1).end();
        return new Part.Sequence(start(start), end, start.isFlow(), items);
    }

    private Part mapping(CollectionStartEvent start) {
        List<Part.Entry> entries = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            int at = start(event);
            int column = event.getStartMark().orElseThrow().getColumn();
            Part key = part(event);
            Part value = part(events.next());
            entries.add(new Part.Entry(key instanceof Part.Scalar scalar ? scalar.text() : "", at, column, value));
            event = events.next();
        }
        int end = start.isFlow() || entries.isEmpty()
                ? end(event)
                : entries.get(entries.size() - 1).value().end();
        return new Part.Mapping(start(start), end, start.isFlow(), entries);
    }

    private int start(Event event) {
        return offset(event.getStartMark().orElseThrow());
    }

    private int end(Event event) {
        return offset(event.getEndMark().orElseThrow());
    }

    /** The engine counts code points. */
    private int offset(Mark mark) {
        return direct ? mark.getIndex() : text.offsetByCodePoints(0, mark.getIndex());
    }
}
