package org.hustings.source.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Where and why the engine gave up on a text, in its own terms.
 *
 * @param context what it was doing; empty where it does not say
 * @param contextAt where it began doing that; {@code at} where it does not say
 * @param problem what it met
 * @param at where it met that
 * @param quoted whether the last scalar before was in quotes
 * @param lastStart where that scalar started; 0 where there is none
 * @param lastEnd where it ended
 */
record Fault(String context, long contextAt, String problem, long at, boolean quoted, long lastStart, long lastEnd) {

    static Fault of(RuntimeException exception, Optional<ScalarEvent> last) {
        boolean quoted = last.filter(Fault::isQuoted).isPresent();
        long lastStart = last.map(event -> position(event.getStartMark(), 0)).orElse(0L);
        long lastEnd = last.map(event -> position(event.getEndMark(), 0)).orElse(0L);
        if (exception instanceof MarkedYamlEngineException marked) {
            long at = position(marked.getProblemMark(), Math.max(lastEnd, Position.of(1, 1)));
            String context = Optional.ofNullable(marked.getContext()).orElse("");
            String problem = Optional.ofNullable(marked.getProblem()).orElse("");
            return new Fault(context, position(marked.getContextMark(), at), problem, at, quoted, lastStart, lastEnd);
        }
        long at = Math.max(lastEnd, Position.of(1, 1));
        boolean escape = exception instanceof NumberFormatException;
        String context = escape ? "while scanning a double-quoted scalar" : "";
        return new Fault(context, at, String.valueOf(exception.getMessage()), at, quoted, lastStart, lastEnd);
    }

    private static boolean isQuoted(ScalarEvent event) {
        return event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                || event.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
    }

    private static long position(Optional<Mark> mark, long otherwise) {
        return mark.map(TreeBuilder::position).orElse(otherwise);
    }
}
