package org.hustings.source.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads any YAML by snakeyaml-engine, and finds as many problems as it can. The engine ends at the first broken line;
 * so the block of that line is blanked out and the rest is tried again, until nothing is broken any more.
 */
final class EngineReader {

    private static final int MOST_ATTEMPTS = 25;

    private final Findings findings;

    private EngineReader(Findings findings) {
        this.findings = findings;
    }

    static Reading read(String file, byte[] bytes) {
        Findings findings = new Findings(file);
        Optional<YamlNode> tree = SourceText.of(bytes, findings).flatMap(new EngineReader(findings)::tree);
        return new Reading(tree, findings.inOrder());
    }

    private Optional<YamlNode> tree(String text) {
        Attempt first = attempt(text, true);
        first.fault().ifPresent(fault -> report(fault, SourceLines.of(text)));
        return first.tree();
    }

    private void report(Fault first, SourceLines whole) {
        SourceLines lines = whole;
        Optional<Fault> fault = Optional.of(first);
        Diagnosis last = null;
        for (int attempts = 0; fault.isPresent() && attempts < MOST_ATTEMPTS; attempts++) {
            Diagnosis diagnosis = Diagnosis.of(fault.get(), lines);
            if (!goesOn(diagnosis, last)) {
                findings.add(diagnosis.at(), diagnosis.message(), diagnosis.hint());
            }
            last = diagnosis;
            Optional<SourceLines> rest = rest(lines, diagnosis, fault.get());
            if (rest.isEmpty()) {
                return;
            }
            lines = rest.get();
            fault = attempt(lines.all(), false).fault();
        }
    }

    /** Whether it is the next line of a paragraph that has been told of. */
    private static boolean goesOn(Diagnosis diagnosis, Diagnosis last) {
        return last != null
                && Position.line(diagnosis.at()) == Position.line(last.at()) + 1
                && diagnosis.hint().startsWith(TextBelow.PARAGRAPH)
                && diagnosis.hint().equals(last.hint());
    }

    /** What is left to try; nothing where the trouble is in what was blanked out already. */
    private static Optional<SourceLines> rest(SourceLines lines, Diagnosis diagnosis, Fault fault) {
        int line = Position.line(diagnosis.at());
        int culprit = lines.isGone(line) ? Position.line(fault.at()) : line;
        return lines.isGone(culprit) ? Optional.empty() : Optional.of(lines.without(culprit, diagnosis.siblings()));
    }

    private Attempt attempt(String text, boolean complete) {
        // One buffer for all: the engine fails where the end of one cuts a character beyond U+FFFF in two.
        Parse engine = new Parse(LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(text.length() + 1)
                .build());
        TreeBuilder builder = new TreeBuilder(
                text,
                engine.parseString(SeparatorEscapes.hidden(text)).iterator(),
                findings,
                new Anchors(findings, complete));
        try {
            return new Attempt(builder.document(), Optional.empty());
        } catch (TreeBuilder.TooDeepException tooDeep) {
            findings.add(
                    tooDeep.at(),
                    "this is nested more than " + TreeBuilder.DEEPEST + " levels deep",
                    "look for brackets or dashes that are there by mistake");
            return new Attempt(Optional.empty(), Optional.empty());
        } catch (YamlEngineException | NumberFormatException broken) {
            // The latter is the engine's answer to an escape such as \UFFFFFFFF.
            return new Attempt(Optional.empty(), Optional.of(Fault.of(broken, builder.lastScalar())));
        }
    }

    /** The tree of a text, or why there is none. Both are absent where the text says nothing. */
    private record Attempt(Optional<YamlNode> tree, Optional<Fault> fault) {}
}
