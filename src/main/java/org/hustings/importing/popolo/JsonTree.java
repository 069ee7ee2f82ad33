package org.hustings.importing.popolo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.Position;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlNode.Entry;
import org.hustings.source.yaml.YamlNode.Mapping;
import org.hustings.source.yaml.YamlNode.Scalar;
import org.hustings.source.yaml.YamlNode.Sequence;
import org.hustings.source.yaml.YamlNode.Style;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON as the project's located tree, so that a problem can say where in the file it is. */
final class JsonTree {

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** The tree of a text; empty, and told why, where it is no JSON. */
    static Optional<YamlNode> read(String file, String text, Consumer<Problem> told) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return Optional.of(new JsonTree(parser).node());
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            Location location = at == null
                    ? Location.of(file)
                    : new Location(file, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
            told.accept(Problem.error(
                    location, "json", "the file is no JSON from here on", "export it again; nothing was imported"));
            return Optional.empty();
        }
    }

    private long position() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return Position.of(at.getLineNr(), at.getColumnNr());
    }

    private YamlNode node() {
        long at = position();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(at);
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node());
            }
            return new Sequence(at, items);
        }
        boolean nothing = token == null || token == JsonToken.VALUE_NULL;
        boolean quoted = token == JsonToken.VALUE_STRING;
        return new Scalar(at, nothing ? "" : parser.getString(), quoted ? Style.QUOTED : Style.PLAIN);
    }

    private Mapping mapping(long at) {
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            long keyAt = position();
            String key = parser.getString();
            parser.nextToken();
            YamlNode value = node();
            if (keys.add(key)) {
                entries.add(new Entry(key, keyAt, value));
            }
        }
        return new Mapping(at, entries);
    }
}
