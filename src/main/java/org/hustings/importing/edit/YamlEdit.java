package org.hustings.importing.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.importing.edit.Value.Field;
import org.hustings.importing.edit.Value.Line;
import org.hustings.importing.edit.Value.Literal;
import org.hustings.importing.edit.Value.Text;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.YamlReader;

/**
 * Changes of one YAML text. Paths are keys of maps and indexes of lists from the top, and always those of the text as it
 * was opened; changes may be asked for in any order. Comments, the order of keys and all other bytes stay.
 *
 * <p>Whatever cannot be done safely makes {@link #result()} empty: a text that stands for an alias, a path that leads
 * nowhere, or a change that would mean something else when it is read again.
 */
public final class YamlEdit {

    /** No value, or one of YAML's words for none. */
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private static final String MARK = "\uFEFF";

    private final String mark;
    private final String text;
    private final Optional<Part> root;
    private final Patches patches;
    private Object meaning;
    private boolean refused;

    private YamlEdit(String mark, String text, Optional<Part> root) {
        this.mark = mark;
        this.text = text;
        this.root = root;
        this.patches = new Patches(text);
        this.meaning = root.map(Meaning::of).orElseGet(LinkedHashMap::new);
    }

    /** Opens a text; empty where it is no YAML. */
    public static Optional<YamlEdit> open(String whole) {
        String mark = whole.startsWith(MARK) ? MARK : "";
        String text = whole.substring(mark.length());
        return PartReader.read(text).map(parts -> new YamlEdit(mark, text, parts.root()));
    }

    /** Gives a key or a list item another value of one line. Quotes stay as they were, where they can. */
    public YamlEdit set(List<String> path, Value value) {
        return set(path, value, "");
    }

    /** The same, with a comment at the end of the line; above it where the line has one already. */
    public YamlEdit set(List<String> path, Value value, String remark) {
        Optional<Step> step = Step.to(root, path);
        boolean single = value instanceof Text || value instanceof Literal;
        if (step.isEmpty() || !single || !(step.get().part() instanceof Part.Scalar old)) {
            refused = true;
            return this;
        }
        boolean inFlow = step.get().inFlow();
        patches.replace(old.start(), old.end(), (old.isEmpty() ? " " : "") + written(value, old, inFlow));
        if (!remark.isEmpty()) {
            patches.remark(old.end(), remark);
        }
        put(path, Meaning.of(value));
        return this;
    }

    /** Takes away a comment behind a value or above it, where it is exactly this one. */
    public YamlEdit forget(List<String> path, String remark) {
        Step.to(root, path).ifPresent(step -> {
            patches.dropRemark(step.part().end(), "# " + remark);
            patches.dropRemarkAbove(step.part().start(), "# " + remark);
        });
        return this;
    }

    /** Whether a comment stands in the lines of a key at the top of the file and its value. */
    public boolean isRemarked(String key) {
        return top(key).filter(entry -> isRemarkedInside(entry)
                        || patches.isRemarked(entry.value().end()))
                .isPresent();
    }

    private boolean isRemarkedInside(Part.Entry entry) {
        return !(entry.value() instanceof Part.Scalar)
                && text.substring(entry.keyStart(), entry.value().end()).contains("#");
    }

    /** Whether a key at the top of the file can be taken away without a comment inside its value. */
    public boolean isRemovable(String key) {
        boolean inFlow = root.filter(part -> part instanceof Part.Mapping map && map.flow())
                .isPresent();
        return !inFlow && top(key).filter(entry -> !isRemarkedInside(entry)).isPresent();
    }

    /** Takes away a key at the top of the file with its value; a comment in its last line stays. */
    public YamlEdit remove(String key) {
        boolean done = top(key).filter(entry -> isRemovable(key))
                .filter(entry ->
                        patches.dropLines(entry.keyStart(), entry.value().end()))
                .isPresent();
        refused |= !done;
        mapAt(List.of()).remove(key);
        return this;
    }

    private Optional<Part.Entry> top(String key) {
        return root.flatMap(part -> part instanceof Part.Mapping map ? map.entry(key) : Optional.empty());
    }

    private String written(Value value, Part.Scalar old, boolean inFlow) {
        if (value instanceof Text typed) {
            String raw = old.block() ? "" : text.substring(old.start(), old.end());
            return ScalarText.like(raw, typed.text(), inFlow);
        }
        return ((Literal) value).text();
    }

    /**
     * Adds keys to a map, which may be missing its value or stand in braces.
     *
     * @param path of the map; empty for the file itself
     * @param after the keys that come before the new ones, in their order; the last of those that are there is it. At the
     *     end of the map where none is
     */
    public YamlEdit insert(List<String> path, List<String> after, List<? extends Line> lines) {
        if (root.isEmpty() && path.isEmpty()) {
            patches.lines(text.length(), ValueText.block(lines, 0));
        } else {
            Step.to(root, path)
                    .filter(step -> insert(step, after, lines))
                    .ifPresentOrElse(done -> {}, () -> refused = true);
        }
        Map<String, Object> map = mapAt(path);
        Meaning.add(lines, map);
        return this;
    }

    private boolean insert(Step step, List<String> after, List<? extends Line> lines) {
        if (step.part() instanceof Part.Mapping map && !map.entries().isEmpty()) {
            Part.Entry last = last(map, after);
            if (map.flow()) {
                patches.insert(last.value().end(), ", " + ValueText.flow(lines));
                remark(lines).ifPresent(remark -> patches.remark(last.value().end(), remark));
            } else {
                int indent = map.entries().get(0).keyColumn();
                patches.linesBelow(last.value().end(), ValueText.block(lines, indent));
            }
            return true;
        }
        boolean fits = step.part() instanceof Part.Mapping || isNothing(step.part());
        return fits && fill(step, "{" + ValueText.flow(lines) + "}", ValueText.block(lines, step.indent() + 2));
    }

    private static Optional<String> remark(List<? extends Line> lines) {
        return lines.stream()
                .flatMap(line -> line instanceof Field field ? Stream.of(field.remark()) : Stream.empty())
                .filter(remark -> !remark.isEmpty())
                .findFirst();
    }

    private static Part.Entry last(Part.Mapping map, List<String> after) {
        for (int i = after.size() - 1; i >= 0; i--) {
            Optional<Part.Entry> entry = map.entry(after.get(i));
            if (entry.isPresent()) {
                return entry.get();
            }
        }
        return map.entries().get(map.entries().size() - 1);
    }

    /** Adds items to the end of a list, which may be missing its value or stand in brackets. */
    public YamlEdit append(List<String> path, List<Value> items) {
        Step.to(root, path).filter(step -> append(step, items)).ifPresentOrElse(done -> {}, () -> refused = true);
        listAt(path).addAll(items.stream().map(Meaning::of).toList());
        return this;
    }

    private boolean append(Step step, List<Value> items) {
        String flow = String.join(", ", items.stream().map(ValueText::flow).toList());
        if (step.part() instanceof Part.Sequence list && !list.items().isEmpty()) {
            int end = list.items().get(list.items().size() - 1).end();
            if (list.flow()) {
                patches.insert(end, ", " + flow);
            } else {
                patches.linesBelow(end, ValueText.items(items, patches.column(list.start())));
            }
            return true;
        }
        boolean fits = step.part() instanceof Part.Sequence || isNothing(step.part());
        return fits && fill(step, "[" + flow + "]", ValueText.items(items, step.indent() + 2));
    }

    /** Puts something where there is nothing yet, or only an empty pair of brackets or braces. */
    private boolean fill(Step step, String flow, String block) {
        Part old = step.part();
        if (step.inFlow() || step.indent() < 0) {
            patches.replace(old.start(), old.end(), (old.start() == old.end() ? " " : "") + flow);
            return true;
        }
        int start = old.start();
        while (start > 0 && old.start() < old.end() && text.charAt(start - 1) == ' ') {
            start--;
        }
        patches.replace(start, old.end(), "");
        patches.linesBelow(old.end(), block);
        return true;
    }

    private boolean isNothing(Part part) {
        return part instanceof Part.Scalar scalar && NOTHING.contains(text.substring(scalar.start(), scalar.end()));
    }

    /** Whether {@link #insert} and {@link #append} find a map or a list there, or nothing that would stand in their way. */
    public boolean canHold(String key) {
        return top(key).filter(entry -> !(entry.value() instanceof Part.Scalar) || isNothing(entry.value()))
                .isPresent();
    }

    /** The text with all changes; empty where one of them could not be made, or would have changed more than asked. */
    public Optional<String> result() {
        if (refused) {
            return Optional.empty();
        }
        String changed = patches.applied();
        Optional<Object> read = PartReader.read(changed)
                .map(parts -> parts.root().map(Meaning::of).orElseGet(LinkedHashMap::new));
        boolean sound = read.isPresent()
                && read.get().equals(meaning)
                && new YamlReader()
                        .read("", changed.getBytes(StandardCharsets.UTF_8)).problems().stream()
                                .noneMatch(Problem::isError);
        return sound ? Optional.of(mark + changed) : Optional.empty();
    }

    @SuppressWarnings("unchecked") // Meaning makes maps of strings to objects, and nothing else
    private Map<String, Object> mapAt(List<String> path) {
        Object there = at(path);
        if (there instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        put(path, map);
        return map;
    }

    @SuppressWarnings("unchecked") // Meaning makes lists of objects
    private List<Object> listAt(List<String> path) {
        Object there = at(path);
        if (there instanceof List<?> list) {
            return (List<Object>) list;
        }
        List<Object> list = new ArrayList<>();
        put(path, list);
        return list;
    }

    private Object at(List<String> path) {
        Object node = meaning;
        for (String step : path) {
            if (node instanceof Map<?, ?> map) {
                node = map.get(step);
            } else if (node instanceof List<?> list && Step.isIndex(step, list.size())) {
                node = list.get(Integer.parseInt(step));
            } else {
                return "";
            }
        }
        return node;
    }

    @SuppressWarnings("unchecked") // as above
    private void put(List<String> path, Object value) {
        if (path.isEmpty()) {
            meaning = value;
            return;
        }
        Object parent = at(path.subList(0, path.size() - 1));
        String last = path.get(path.size() - 1);
        if (parent instanceof Map<?, ?> map) {
            ((Map<String, Object>) map).put(last, value);
        } else if (parent instanceof List<?> list && Step.isIndex(last, list.size())) {
            ((List<Object>) list).set(Integer.parseInt(last), value);
        } else {
            refused = true;
        }
    }
}
