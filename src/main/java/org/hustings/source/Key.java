package org.hustings.source;

import java.util.Map;
import java.util.Optional;

/** A key of a record in a file, read off a component of the model's record. */
public final class Key {

    /** What editors might write where the kind of value says nothing. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "area", "acle",
            "base_url", "https://pledges.example.org/",
            "email", "pledges@example.org",
            "file", "assets/people/jo-sample.jpg",
            "organisation", "norfolk",
            "surname", "Sample");

    private final String name;
    private final Shape shape;
    private final boolean optional;
    private final Optional<String> defaultText;
    private final Object absent;

    /**
     * @param optional whether the component is an {@link Optional}
     * @param absent the component's value where the key is left out; {@code null} where it may not be
     */
    Key(String name, Shape shape, boolean optional, Optional<String> defaultText, Object absent) {
        this.name = name;
        this.shape = shape;
        this.optional = optional;
        this.defaultText = defaultText;
        this.absent = absent;
    }

    /** The key as editors write it. */
    public String name() {
        return name;
    }

    /** What its value is. */
    public Shape shape() {
        return shape;
    }

    /** Whether a record cannot do without it. */
    public boolean required() {
        return absent == null;
    }

    /** What it means where it is left out, as an editor would write it. */
    public Optional<String> defaultText() {
        return defaultText;
    }

    /** The key with a value, as an editor might write it. */
    public String example() {
        boolean text = shape == ScalarShape.TEXT || shape == ScalarShape.ADDRESS;
        return name + ": " + (text ? EXAMPLES.getOrDefault(name, shape.example()) : shape.example());
    }

    Object absent() {
        return absent;
    }

    /** The component's value for a value of the shape. */
    Object present(Object value, Binder binder) {
        return optional ? binder.shared().optional(value) : value;
    }
}
