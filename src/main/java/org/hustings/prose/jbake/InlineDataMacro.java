package org.hustings.prose.jbake;

import java.util.Map;
import java.util.function.Supplier;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;
import org.hustings.problem.Location;

/** A data macro in running text, as in {@code pledge:vcse-2021/funding[the first pledge]}. */
final class InlineDataMacro extends InlineMacroProcessor {

    private final Supplier<Conversion> conversion;

    InlineDataMacro(String name, Supplier<Conversion> conversion) {
        super(name, BracketText.raw());
        this.conversion = conversion;
    }

    @Override
    public Object process(ContentNode parent, String target, Map<String, Object> attributes) {
        BracketText bracket = BracketText.of(attributes);
        Location block = block(parent);
        Location location = conversion.get().sources().near(block, getName() + ":" + target + "[");
        MacroCall call = new MacroCall(getName(), target, bracket.text(), bracket.attributes(), location);
        return createPhraseNode(parent, "quoted", conversion.get().note(call));
    }

    /** The start of the nearest block around it whose place Asciidoctor knows. */
    private Location block(ContentNode parent) {
        for (ContentNode node = parent; node != null; node = node.getParent()) {
            Cursor cursor = node instanceof StructuralNode block ? block.getSourceLocation() : null;
            if (cursor != null) {
                return conversion.get().at(cursor.getPath(), cursor.getLineNumber());
            }
            if (node == node.getParent()) {
                break;
            }
        }
        return Location.of(conversion.get().source());
    }
}
