package org.hustings.prose.jbake;

import java.util.Map;
import java.util.function.Supplier;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.asciidoctor.jruby.ast.impl.CursorImpl;
import org.asciidoctor.jruby.internal.RubyObjectWrapper;
import org.hustings.problem.Location;

/** A data macro on a line of its own, as in {@code tally::vcse-2021[]}. */
final class BlockDataMacro extends BlockMacroProcessor {

    private final Supplier<Conversion> conversion;

    BlockDataMacro(String name, Supplier<Conversion> conversion) {
        super(name, BracketText.raw());
        this.conversion = conversion;
    }

    @Override
    public Object process(StructuralNode parent, String target, Map<String, Object> attributes) {
        BracketText bracket = BracketText.of(attributes);
        MacroCall call =
                new MacroCall(getName(), target, bracket.text(), bracket.attributes(), location(parent, target));
        return createBlock(parent, "pass", conversion.get().note(call));
    }

    /** The block itself does not exist yet; the reader of its document, which may be that of a table cell, knows. */
    private Location location(StructuralNode parent, String target) {
        RubyObjectWrapper document = (RubyObjectWrapper) parent.getDocument();
        RubyObjectWrapper reader = new RubyObjectWrapper(document.getRubyProperty("reader"));
        Cursor cursor = new CursorImpl(reader.getRubyProperty("cursor_at_mark"));
        Location place = conversion.get().at(cursor.getPath(), cursor.getLineNumber());
        return conversion.get().sources().confirm(place, getName() + "::" + target + "[");
    }
}
