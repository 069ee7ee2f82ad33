package org.hustings.export.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hustings.json.JsonWriter;
import org.hustings.model.Candidate;
import org.hustings.page.search.SearchEntry;
import org.hustings.wording.Wording;

/** The index of one language, which writes its parts one by one. */
public final class SearchIndex {

    /**
     * To be raised with every change to how words are cut up, ordered, hashed or written: browsers keep the parts of an
     * earlier release, and must not read them by the rules of a later one.
     */
    public static final int FORMAT = 1;

    private final IndexSize size;
    private final NameParts names;
    private final SpellingParts spellings;

    private SearchIndex(IndexSize size, NameParts names, SpellingParts spellings) {
        this.size = size;
        this.names = names;
        this.spellings = spellings;
    }

    /** Sorts all entries into parts. */
    public static SearchIndex of(List<SearchEntry> entries, IndexSize size) {
        List<List<String>> words = entries.stream().map(NameParts::words).toList();
        Set<String> distinct = new HashSet<>();
        words.forEach(distinct::addAll);
        return new SearchIndex(
                size, NameParts.of(entries, words, size.names()), SpellingParts.of(distinct, size.spellings()));
    }

    /** Where in the folder of a language a part with names is. */
    public static String names(int part) {
        return "n" + part + ".js";
    }

    /** Where in the folder of a language a part with spellings is. */
    public static String spellings(int part) {
        return "w" + part + ".js";
    }

    /**
     * Writes the directory: where each part with names starts, and what a language calls each kind and status.
     *
     * @param version what changes whenever a part does, so that browsers may keep parts for ever
     */
    public void writeDirectory(String version, Wording words, OutputStream out) throws IOException {
        script(out, json -> {
            json.field("name", "index").field("version", version);
            json.texts("starts", names.starts()).field("spellings", size.spellings());
            json.object("kinds", kinds -> {
                for (SearchEntry.Kind kind : SearchEntry.Kind.values()) {
                    kinds.field(kind.term(), words.term("search-kind", kind));
                }
            });
            json.object("statuses", statuses -> {
                for (Candidate.Status status : Candidate.Status.values()) {
                    statuses.field(status.term(), words.term("status", status));
                }
            });
        });
    }

    /**
     * Writes a part with names: texts that several entries share, once each, and a line for each entry, with tabs between
     * the numbers of its kind and of its status behind a point, its name, the number of what its path starts with, the
     * rest of its path, and the numbers of its details.
     */
    public void writeNames(int part, OutputStream out) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        StringBuilder lines = new StringBuilder(1 << 14);
        names.part(part).forEach(entry -> line(lines, entry, texts));
        script(
                out,
                json -> json.field("name", "n" + part)
                        .texts("texts", texts.keySet())
                        .field("entries", lines.toString()));
    }

    /** Writes a part with spellings: words, a line each. */
    public void writeSpellings(int part, OutputStream out) throws IOException {
        script(out, json -> json.field("name", "w" + part).field("words", spellings.part(part)));
    }

    private static void line(StringBuilder line, SearchEntry entry, Map<String, Integer> texts) {
        // The folder of an election or call is shared by many; what follows is the entry's own.
        int own = entry.path().indexOf('/', entry.path().indexOf('/') + 1) + 1;
        line.append(line.isEmpty() ? "" : "\n").append(number(entry.kind().term(), texts));
        Optional<Candidate.Status> status = entry.status();
        status.ifPresent(ended -> line.append('.').append(number(ended.term(), texts)));
        line.append('\t').append(oneLine(entry.name()));
        line.append('\t').append(number(entry.path().substring(0, own), texts));
        line.append('\t').append(entry.path(), own, entry.path().length());
        for (String detail : entry.details()) {
            line.append('\t').append(number(oneLine(detail), texts));
        }
        entry.election().ifPresent(name -> line.append('\t').append(number(oneLine(name), texts)));
    }

    private static int number(String text, Map<String, Integer> texts) {
        return texts.computeIfAbsent(text, t -> texts.size());
    }

    /** A name in a field of a line; YAML can hold one over several lines. */
    private static String oneLine(String text) {
        return text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text
                : text.replaceAll("\\s+", " ");
    }

    private static void script(OutputStream out, Consumer<JsonWriter> members) throws IOException {
        out.write("hustingsSearch(".getBytes(StandardCharsets.UTF_8));
        JsonWriter.object(out, members);
        out.write(");\n".getBytes(StandardCharsets.UTF_8));
    }
}
