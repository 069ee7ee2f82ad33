package org.hustings.source;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Ballot;
import org.hustings.model.Default;
import org.hustings.model.Given;
import org.hustings.model.LanguageTag;
import org.hustings.model.LinkTarget;
import org.hustings.model.LocalText;
import org.hustings.model.Moment;
import org.hustings.model.Term;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlReader;

/** Reads shapes off the records of the model: each type once, so that files are read without reflection but for one call. */
final class Shapes {

    private static final Map<Type, Shape> SCALARS = Map.ofEntries(
            Map.entry(String.class, ScalarShape.TEXT),
            Map.entry(LocalText.class, LocalTextShape.INSTANCE),
            Map.entry(LocalDate.class, ScalarShape.DATE),
            Map.entry(Moment.class, ScalarShape.MOMENT),
            Map.entry(Integer.class, ScalarShape.WHOLE_NUMBER),
            Map.entry(int.class, ScalarShape.WHOLE_NUMBER),
            Map.entry(BigDecimal.class, ScalarShape.NUMBER),
            Map.entry(Boolean.class, ScalarShape.TRUTH),
            Map.entry(boolean.class, ScalarShape.TRUTH),
            Map.entry(ZoneId.class, ScalarShape.TIME_ZONE),
            Map.entry(LanguageTag.class, ScalarShape.LANGUAGE));

    private final Map<Class<?>, Shape> known = new HashMap<>();
    private final Map<FileKind, Shape> files = new EnumMap<>(FileKind.class);
    private final YamlReader yaml = new YamlReader();
    private final Binder binder = new Binder();

    /** What a file of a kind contains. May be asked by several threads. */
    synchronized Shape of(FileKind kind) {
        Shape shape = files.get(kind);
        if (shape == null) {
            shape = kind.shape(this);
            files.put(kind, shape);
        }
        return shape;
    }

    /** The shape of a record. */
    RecordShape record(Class<? extends Record> type) {
        return (RecordShape) classShape(type);
    }

    /** The shape of any type that a component may have. */
    private Shape shape(Type type) {
        Shape scalar = SCALARS.get(type);
        if (scalar != null) {
            return scalar;
        }
        if (!(type instanceof ParameterizedType generic)) {
            return classShape((Class<?>) type);
        }
        Type[] arguments = generic.getActualTypeArguments();
        return generic.getRawType() == List.class ? new ListShape(shape(arguments[0])) : byId(shape(arguments[1]));
    }

    /** A map whose values know their id by the key. */
    MapShape byId(Shape value) {
        if (!(value instanceof RecordShape entry) || entry.givenCount() == 0) {
            return new MapShape(Optional.empty(), value);
        }
        return new MapShape(Optional.of(entry.type() == Ballot.class ? Ids.DOTTED : Ids.PLAIN), value);
    }

    private Shape classShape(Class<?> type) {
        Shape shape = known.get(type);
        if (shape == null) {
            shape = type.isEnum() ? new TermShape((Term[]) type.getEnumConstants()) : recordShape(type);
            known.put(type, shape);
        }
        return shape;
    }

    private RecordShape recordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Key[] keys = new Key[components.length];
        for (int i = 0; i < components.length; i++) {
            keys[i] = components[i].isAnnotationPresent(Given.class) ? null : key(components[i]);
        }
        try {
            return new RecordShape(type.asSubclass(Record.class).getConstructor(types), keys);
        } catch (NoSuchMethodException defect) {
            throw new IllegalStateException(type + " is not public", defect);
        }
    }

    private Key key(RecordComponent component) {
        Type type = component.getGenericType();
        boolean optional = component.getType() == Optional.class;
        Shape shape = component.isAnnotationPresent(LinkTarget.class)
                ? ScalarShape.ADDRESS
                : shape(optional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type);
        Default ofModel = component.getAnnotation(Default.class);
        Optional<String> text = Optional.ofNullable(ofModel).map(Default::value);
        Object absent = text.isPresent() ? defaultValue(text.get(), shape) : absent(component.getType());
        return new Key(snakeCase(component.getName()), shape, optional, text, absent);
    }

    private Object defaultValue(String text, Shape shape) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        YamlNode tree = yaml.read(text, bytes).tree().orElseThrow();
        return binder.bind(text, tree, shape).value().orElseThrow();
    }

    private static Object absent(Class<?> type) {
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }

    private static String snakeCase(String name) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                key.append('_');
            }
            key.append(Character.toLowerCase(c));
        }
        return key.toString();
    }
}
