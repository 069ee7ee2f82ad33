package org.hustings.importing.edit;

import java.util.List;
import java.util.Optional;

/**
 * Where a path leads.
 *
 * @param part the value there
 * @param inFlow whether it stands inside brackets or braces
 * @param indent the number of spaces before the key that it is the value of; -1 where it is not the value of a key in a
 *     block
 */
record Step(Part part, boolean inFlow, int indent) {

    static Optional<Step> to(Optional<Part> root, List<String> path) {
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Step step = new Step(root.get(), false, -1);
        for (String name : path) {
            Optional<Step> next = step.next(name);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            step = next.get();
        }
        return Optional.of(step);
    }

    private Optional<Step> next(String name) {
        if (part instanceof Part.Mapping map) {
            boolean flow = inFlow || map.flow();
            return map.entry(name).map(entry -> new Step(entry.value(), flow, flow ? -1 : entry.keyColumn()));
        }
        if (part instanceof Part.Sequence list && isIndex(name, list.items().size())) {
            return Optional.of(new Step(list.items().get(Integer.parseInt(name)), inFlow || list.flow(), -1));
        }
        return Optional.empty();
    }

    static boolean isIndex(String name, int size) {
        return name.length() < 9
                && name.chars().allMatch(c -> c >= '0' && c <= '9')
                && !name.isEmpty()
                && Integer.parseInt(name) < size;
    }
}
