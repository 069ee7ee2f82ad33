package org.hustings.importing.popolo;

import java.util.List;
import java.util.Optional;
import org.hustings.importing.Slug;
import org.hustings.importing.YamlFile;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlNode.Entry;
import org.hustings.source.yaml.YamlNode.Mapping;
import org.hustings.source.yaml.YamlNode.Sequence;

/** A person, an organisation, an area, an event or a membership. */
record Thing(YamlNode node) {

    /** A text in one line; empty where there is none. */
    Optional<String> text(String key) {
        return value(key)
                .flatMap(YamlFile::text)
                .map(text -> text.strip().replaceAll("[\\s\\p{Cntrl}]+", " "))
                .filter(text -> !text.isEmpty());
    }

    /** A text with its lines and paragraphs; empty where there is none. */
    Optional<String> lines(String key) {
        return value(key)
                .flatMap(YamlFile::text)
                .map(text -> text.replaceAll("\\R", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ")
                        .replaceAll(" +\n", "\n")
                        .strip())
                .filter(text -> !text.isEmpty());
    }

    /** A whole number, with or without commas between its thousands; empty where there is none, or one less than it can be. */
    Optional<Integer> number(String key, int least) {
        return text(key)
                .map(digits -> digits.matches("\\d{1,3}(,\\d{3})+") ? digits.replace(",", "") : digits)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least);
    }

    /** A thing that stands within. */
    Optional<Thing> thing(String key) {
        return value(key).filter(Mapping.class::isInstance).map(Thing::new);
    }

    private Optional<YamlNode> value(String key) {
        return node instanceof Mapping map ? map.entry(key).map(Entry::value) : Optional.empty();
    }

    /** The things in a list. */
    List<Thing> things(String key) {
        return value(key)
                .map(list -> list instanceof Sequence items
                        ? items.items().stream().map(Thing::new).toList()
                        : List.<Thing>of())
                .orElse(List.of());
    }

    /** An identifier of one of these schemes. */
    Optional<String> identifier(String... schemes) {
        return things("identifiers").stream()
                .filter(identifier ->
                        List.of(schemes).contains(identifier.text("scheme").orElse("")))
                .map(identifier -> identifier.text("identifier"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The last part of the id as an id of ours: {@code organisation/norfolk} is norfolk. */
    String slug() {
        return slug(text("id").orElse(""));
    }

    static String slug(String id) {
        String[] parts = id.split("[/:]", -1);
        for (int i = parts.length - 1; i >= 0; i--) {
            if (!parts[i].isBlank()) {
                return Slug.of(parts[i]);
            }
        }
        return "";
    }
}
