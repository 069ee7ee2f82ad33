package org.hustings.schema;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hustings.source.FileKind;
import org.hustings.source.Ids;
import org.hustings.source.Key;
import org.hustings.source.ListShape;
import org.hustings.source.LocalTextShape;
import org.hustings.source.MapShape;
import org.hustings.source.RecordShape;
import org.hustings.source.RedirectsShape;
import org.hustings.source.ScalarShape;
import org.hustings.source.Shape;
import org.hustings.source.StringsShape;
import org.hustings.source.TermShape;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a shape as JSON Schema. {@code patternErrorMessage} is a word of VS Code's and of the YAML language server's.
 *
 * <p>A text counts as typed, in quotes or not, so a number or {@code true} where a text is expected is right, and so is a
 * number in quotes. A field that may be left out may also stand there with nothing behind it.
 */
final class SchemaWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String PATH = "^/?(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[^\\u0000-\\u0020:?#\\\\]*$";
    private static final String NOT_FRONT_PAGE = "^/?[^/]";

    private final FieldNotes notes;
    private final YamlReader yaml = new YamlReader();

    SchemaWriter(FieldNotes notes) {
        this.notes = notes;
    }

    /** The schema of a kind of file. */
    ObjectNode schema(FileKind kind) {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", DIALECT);
        schema.put("title", kind.pattern());
        schema.put("description", notes.kind(kind));
        Shape shape = kind.shape();
        schema.setAll(of(shape, !(shape instanceof RecordShape)));
        if (shape instanceof StringsShape) {
            schema.putObject("$defs").set("words", of(shape, false));
        }
        return schema;
    }

    /** @param emptiable whether nothing at all may stand there */
    private ObjectNode of(Shape shape, boolean emptiable) {
        if (shape instanceof RecordShape type) {
            return record(type, emptiable);
        }
        if (shape instanceof ListShape list) {
            ObjectNode schema = typed(emptiable, "array");
            schema.set("items", of(list.item(), false));
            return schema;
        }
        if (shape instanceof MapShape map) {
            return map(map, emptiable);
        }
        if (shape instanceof TermShape term) {
            return words(term, emptiable);
        }
        if (shape instanceof LocalTextShape) {
            return localText(emptiable);
        }
        if (shape instanceof RedirectsShape) {
            return redirects(emptiable);
        }
        return shape instanceof StringsShape ? strings(emptiable) : scalar((ScalarShape) shape, emptiable);
    }

    private static ObjectNode typed(boolean emptiable, String... types) {
        ObjectNode schema = JSON.objectNode();
        if (types.length == 1 && !emptiable) {
            return schema.put("type", types[0]);
        }
        ArrayNode all = schema.putArray("type");
        for (String type : types) {
            all.add(type);
        }
        if (emptiable) {
            all.add("null");
        }
        return schema;
    }

    private ObjectNode record(RecordShape type, boolean emptiable) {
        ObjectNode schema = typed(emptiable, "object");
        ObjectNode properties = JSON.objectNode();
        List<String> required =
                type.keys().stream().filter(Key::required).map(Key::name).toList();
        for (Key key : type.keys()) {
            properties.set(key.name(), field(type.type(), key));
        }
        if (!required.isEmpty()) {
            ArrayNode names = schema.putArray("required");
            required.forEach(names::add);
        }
        schema.put("additionalProperties", false);
        schema.set("properties", properties);
        return schema;
    }

    private ObjectNode field(Class<? extends Record> type, Key key) {
        ObjectNode schema = JSON.objectNode();
        schema.put("description", notes.field(type, key.name()));
        schema.setAll(of(key.shape(), !key.required()));
        if (key.shape() instanceof TermShape term) {
            ArrayNode meanings = schema.putArray("enumDescriptions");
            term.words().forEach(word -> meanings.add(notes.word(type, key.name(), word)));
        }
        key.defaultText().ifPresent(text -> schema.set("default", value(text, key.shape())));
        return schema;
    }

    private JsonNode value(String text, Shape shape) {
        return value(yaml.read("", text.getBytes(StandardCharsets.UTF_8)).tree().orElseThrow(), shape);
    }

    private static JsonNode value(YamlNode node, Shape shape) {
        if (node instanceof YamlNode.Sequence list) {
            ArrayNode items = JSON.arrayNode();
            list.items().forEach(item -> items.add(value(item, ((ListShape) shape).item())));
            return items;
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return shape == ScalarShape.WHOLE_NUMBER
                    ? JSON.numberNode(Integer.parseInt(scalar.text()))
                    : JSON.stringNode(scalar.text());
        }
        return JSON.objectNode();
    }

    private ObjectNode map(MapShape map, boolean emptiable) {
        ObjectNode schema = typed(emptiable, "object");
        map.ids().ifPresent(ids -> schema.putObject("propertyNames").setAll(id(ids)));
        boolean nothing = map.value() instanceof ListShape
                || (map.value() instanceof RecordShape type
                        && type.keys().stream().noneMatch(Key::required));
        schema.set("additionalProperties", of(map.value(), nothing));
        return schema;
    }

    private static ObjectNode id(Ids ids) {
        return JSON.objectNode().put("pattern", TextPatterns.of(ids)).put("maxLength", Ids.LONGEST);
    }

    private static ObjectNode words(TermShape term, boolean emptiable) {
        ObjectNode schema = JSON.objectNode();
        ArrayNode words = schema.putArray("enum");
        term.words().forEach(words::add);
        if (emptiable) {
            words.addNull();
        }
        return schema;
    }

    private static ObjectNode localText(boolean emptiable) {
        ObjectNode schema = typed(emptiable, "string", "number", "boolean", "object");
        if (!emptiable) {
            schema.put("pattern", TextPatterns.NOT_BLANK);
        }
        schema.put("minProperties", 1);
        schema.set("propertyNames", id(Ids.LANGUAGE));
        schema.set("additionalProperties", scalar(ScalarShape.TEXT, false));
        return schema;
    }

    private static ObjectNode redirects(boolean emptiable) {
        ObjectNode path = typed(false, "string", "number", "boolean").put("pattern", PATH);
        ObjectNode schema = typed(emptiable, "object");
        ObjectNode gone = typed(true, "array").put("description", "Paths of pages that were removed on request.");
        gone.set("items", path);
        schema.putObject("properties").set("gone", gone);
        ArrayNode names = schema.putObject("propertyNames").putArray("allOf");
        names.addObject().put("pattern", PATH);
        names.addObject().put("pattern", NOT_FRONT_PAGE);
        schema.set("additionalProperties", path);
        return schema;
    }

    private static ObjectNode strings(boolean emptiable) {
        ObjectNode schema = typed(emptiable, "object");
        ArrayNode either = schema.putObject("additionalProperties").putArray("anyOf");
        either.add(typed(false, "string", "number", "boolean"));
        either.addObject().put("$ref", "#/$defs/words");
        return schema;
    }

    private static ObjectNode scalar(ScalarShape shape, boolean emptiable) {
        ObjectNode schema = switch (shape) {
            case TEXT, ADDRESS -> typed(emptiable, "string", "number", "boolean");
            case DATE -> typed(emptiable, "string").put("format", "date");
            case MOMENT, TIME_ZONE, LANGUAGE -> typed(emptiable, "string");
            case WHOLE_NUMBER ->
                typed(emptiable, "integer", "string").put("minimum", 0).put("maximum", 999_999_999);
            case NUMBER -> typed(emptiable, "number", "string");
            case TRUTH -> typed(emptiable, "boolean", "string");
        };
        TextPatterns.of(shape, emptiable).ifPresent(text -> schema.put("pattern", text));
        TextPatterns.mistake(shape).ifPresent(sentence -> schema.put("patternErrorMessage", sentence));
        if (shape != ScalarShape.TEXT && shape != ScalarShape.ADDRESS) {
            schema.putArray("examples").add(shape.example());
        }
        return schema;
    }
}
