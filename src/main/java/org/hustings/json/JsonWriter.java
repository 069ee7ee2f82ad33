package org.hustings.json;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Writes one JSON text (RFC 8259, UTF-8, no insignificant space, a line feed at the end). Members come out in the order
 * in which they are written; an absent optional value writes no member.
 */
public final class JsonWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /**
     * Writes an object as the whole text and leaves {@code out} open.
     *
     * @throws tools.jackson.core.exc.JacksonIOException when {@code out} fails
     */
    public static void object(OutputStream out, Consumer<JsonWriter> members) {
        try (JsonGenerator generator =
                FACTORY.createGenerator(ObjectWriteContext.empty(), new Unclosed(out), JsonEncoding.UTF8)) {
            new JsonWriter(generator).braces(members);
            generator.writeRaw('\n');
        }
    }

    /** Bytes of an object as a whole text. */
    public static byte[] object(Consumer<JsonWriter> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        object(bytes, members);
        return bytes.toByteArray();
    }

    /** A whole text for the inside of an HTML script element, in which no character can end the element. */
    public static String scriptSafe(Consumer<JsonWriter> members) {
        String json = new String(object(members), StandardCharsets.UTF_8).stripTrailing();
        StringBuilder safe = new StringBuilder(json.length() + 16);
        int from = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '<' || c == '>' || c == '&') {
                safe.append(json, from, i).append("\\u00").append(Integer.toHexString(c));
                from = i + 1;
            }
        }
        return from == 0 ? json : safe.append(json, from, json.length()).toString();
    }

    /** A member that is a text. */
    public JsonWriter field(String name, String value) {
        out.writeStringProperty(name, value);
        return this;
    }

    /** A member that is a text, where there is one; any value is written as its {@code toString}. */
    public JsonWriter field(String name, Optional<?> value) {
        if (value.isPresent()) {
            out.writeStringProperty(name, value.get().toString());
        }
        return this;
    }

    /** A member that is a whole number. */
    public JsonWriter field(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    /** A member that is a number, with the digits it was written with. */
    public JsonWriter field(String name, BigDecimal value) {
        out.writeName(name);
        out.writeNumber(value.toPlainString());
        return this;
    }

    /** A member that is true or false. */
    public JsonWriter field(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    /** A member that is an object. */
    public JsonWriter object(String name, Consumer<JsonWriter> members) {
        out.writeName(name);
        braces(members);
        return this;
    }

    /**
     * Begins a member that is an object, up to the next {@link #end}: for files of which there are many, since a member
     * that is written by a lambda takes longer.
     */
    public JsonWriter begin(String name) {
        out.writeName(name);
        out.writeStartObject();
        return this;
    }

    /** Ends the object begun last. */
    public JsonWriter end() {
        out.writeEndObject();
        return this;
    }

    /** Begins a member that is an array of objects, each between {@link #item} and {@link #end}, up to {@link #endItems}. */
    public JsonWriter items(String name) {
        out.writeName(name);
        out.writeStartArray();
        return this;
    }

    /** Begins an object of an array. */
    public JsonWriter item() {
        out.writeStartObject();
        return this;
    }

    /** Ends the array begun last. */
    public JsonWriter endItems() {
        out.writeEndArray();
        return this;
    }

    /** A member that is an array with an object for each item. */
    public <T> JsonWriter objects(String name, Collection<T> items, BiConsumer<JsonWriter, T> members) {
        out.writeName(name);
        out.writeStartArray();
        for (T item : items) {
            out.writeStartObject();
            members.accept(this, item);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }

    /** A member that is an array of texts. */
    public JsonWriter texts(String name, Collection<String> items) {
        out.writeName(name);
        out.writeStartArray();
        items.forEach(out::writeString);
        out.writeEndArray();
        return this;
    }

    private void braces(Consumer<JsonWriter> members) {
        out.writeStartObject();
        members.accept(this);
        out.writeEndObject();
    }

    /** Keeps the generator from closing a stream that is not its own. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
